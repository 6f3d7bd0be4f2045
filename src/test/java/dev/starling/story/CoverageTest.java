package dev.starling.story;

import static dev.starling.story.CoverageState.GAP;
import static dev.starling.story.CoverageState.PROVEN;
import static dev.starling.story.CoverageState.STALE;
import static dev.starling.story.CoverageState.TOLD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.question.Theme;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");

  @Test
  void begins_as_fifteen_gaps_with_the_core_eight_first() {
    Coverage coverage = Coverage.of(List.of(), NOW);

    assertThat(coverage.themes()).hasSize(15).containsValue(GAP).doesNotContainValue(TOLD);
    assertThat(Coverage.inOrder().subList(0, 8)).allMatch(Theme::core);
    assertThat(coverage.next()).contains(Coverage.inOrder().get(0));
  }

  @Test
  void is_proven_when_two_different_peers_saw_strengths() {
    assertThat(after(Duration.ZERO, 1)).isEqualTo(TOLD);
    assertThat(after(Duration.ZERO, 2)).isEqualTo(PROVEN);
  }

  @Test
  void grows_stale_after_ninety_days_unless_it_is_proven() {
    assertThat(after(Duration.ofDays(90), 0)).isEqualTo(TOLD);
    assertThat(after(Duration.ofDays(90).plusMillis(1), 1)).isEqualTo(STALE);
    assertThat(after(Duration.ofDays(90).plusMillis(1), 2)).isEqualTo(PROVEN);
  }

  @Test
  void sends_people_to_gaps_before_what_is_stale_and_then_to_what_needs_a_listener() {
    Map<Theme, CoverageState> all =
        Stream.of(Theme.values()).collect(Collectors.toMap(theme -> theme, theme -> PROVEN));
    assertThat(new Coverage(all).next()).isEmpty();

    all.put(Theme.INCIDENT, TOLD);
    assertThat(new Coverage(all).next()).contains(Theme.INCIDENT);
    all.put(Theme.PRIDE, STALE);
    assertThat(new Coverage(all).next()).contains(Theme.PRIDE);
    all.put(Theme.DEADLINE, GAP);
    assertThat(new Coverage(all).next()).contains(Theme.DEADLINE);
  }

  private static CoverageState after(Duration age, int peers) {
    Told told = new Told(Theme.SCALING, NOW.minus(age), peers);
    return Coverage.of(List.of(told), NOW).of(Theme.SCALING);
  }
}
