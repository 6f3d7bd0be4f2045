package dev.starling.story;

import static dev.starling.story.CoverageState.DRAFT;
import static dev.starling.story.CoverageState.GAP;
import static dev.starling.story.CoverageState.PROVEN;
import static dev.starling.story.CoverageState.READY;
import static dev.starling.story.CoverageState.STALE;
import static dev.starling.story.CoverageState.TOLD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
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
    Coverage coverage = Coverage.of(List.of(), List.of(), NOW);

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
  void knows_a_whole_story_and_a_draft_and_forgets_both_once_they_are_told_or_archived() {
    Story whole = story(new Bullets("s", "t", "a", "r", "l", ""), false);
    Story draft = story(new Bullets("s", "", "", "", "", "weighed"), false);
    Story archived = story(whole.text().bullets(), true);
    Told told = new Told(Theme.SCALING, NOW, 0);

    assertThat(scaling(List.of(), whole)).isEqualTo(READY);
    assertThat(scaling(List.of(), draft)).isEqualTo(DRAFT);
    assertThat(scaling(List.of(), draft, whole)).isEqualTo(READY);
    assertThat(scaling(List.of(), archived)).isEqualTo(GAP);
    assertThat(scaling(List.of(told), draft)).isEqualTo(TOLD);
  }

  @Test
  void sends_people_first_to_a_story_that_only_wants_telling() {
    Story whole = story(new Bullets("s", "t", "a", "r", "l", ""), false);

    assertThat(Coverage.of(List.of(), List.of(whole), NOW).next()).contains(Theme.SCALING);
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
    return Coverage.of(List.of(told), List.of(), NOW).of(Theme.SCALING);
  }

  private static CoverageState scaling(List<Told> told, Story... stories) {
    return Coverage.of(told, List.of(stories), NOW).of(Theme.SCALING);
  }

  private static Story story(Bullets bullets, boolean archived) {
    PersonId ada = new PersonId(new WorkspaceId(1), "U1");
    StoryText text = new StoryText("Tenfold", List.of(Theme.SCALING), bullets, "", "");
    return new Story(new StoryId(ada.workspace(), "s"), ada, text, archived, NOW, NOW);
  }
}
