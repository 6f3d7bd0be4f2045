package dev.starling.slack.coverage;

import static dev.starling.slack.Examples.BERLIN;
import static dev.starling.slack.Examples.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.question.Theme;
import dev.starling.slack.Golden;
import dev.starling.slack.text.Shown;
import dev.starling.story.Coverage;
import dev.starling.story.CoverageState;
import dev.starling.story.NextStep;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CoverageViewsTest {
  private static final Instant LONG_AGO = MONDAY.minus(Duration.ofDays(120));

  @Test
  void begins_with_gaps() {
    Golden.matches("coverage-empty", own(new Coverage(Map.of()), Map.of()));
  }

  @Test
  void shows_every_state() {
    Golden.matches(
        "coverage",
        own(
            new Coverage(
                Map.of(
                    Theme.INCIDENT, CoverageState.PROVEN,
                    Theme.PRIDE, CoverageState.TOLD,
                    Theme.DEADLINE, CoverageState.STALE)),
            Map.of(
                Theme.INCIDENT, MONDAY,
                Theme.PRIDE, MONDAY.minus(Duration.ofDays(20)),
                Theme.DEADLINE, LONG_AGO)));
  }

  @Test
  void has_something_to_say_when_all_is_proven() {
    Coverage all =
        new Coverage(
            Arrays.stream(Theme.values())
                .collect(Collectors.toMap(theme -> theme, theme -> CoverageState.PROVEN)));
    Map<Theme, Instant> told =
        Arrays.stream(Theme.values()).collect(Collectors.toMap(theme -> theme, theme -> MONDAY));
    Shown shown = own(all, told);

    Golden.matches("coverage-full", shown);
    assertThat(shown.text()).doesNotContain("Practise next");
  }

  private static Shown own(Coverage coverage, Map<Theme, Instant> told) {
    return CoverageViews.own(coverage, told, NextStep.of(coverage, List.of()), BERLIN, "/mock");
  }
}
