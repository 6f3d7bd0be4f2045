package dev.starling.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.WorkspaceId;
import dev.starling.question.Theme;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NextStepTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");

  @Test
  void begins_with_a_story_that_is_ready_and_names_it() {
    Spine draft = spine("d", false, 0, Theme.PRIDE);
    Spine ready = spine("r", true, 0, Theme.PRIDE);

    NextStep step = of(List.of(draft, ready), Map.of(Theme.PRIDE, CoverageState.READY));

    assertThat(step).isEqualTo(new NextStep(Theme.PRIDE, CoverageState.READY, Optional.of(ready)));
  }

  @Test
  void prefers_a_story_that_is_made_for_the_theme_to_one_that_also_serves_it() {
    Spine also = spine("a", true, 5, Theme.PRIDE, Theme.SCALING);
    Spine made = spine("m", true, 0, Theme.SCALING);

    NextStep step = of(List.of(also, made), Map.of(Theme.SCALING, CoverageState.READY));

    assertThat(step.story()).contains(made);
  }

  @Test
  void has_no_story_for_a_gap_and_overlooks_archived_ones() {
    Spine archived = new Spine(id("x"), "x", List.of(Theme.INCIDENT), true, true, NOW, 0, null, 0);

    NextStep step = of(List.of(archived), Map.of());

    assertThat(step).isEqualTo(new NextStep(Theme.INCIDENT, CoverageState.GAP, Optional.empty()));
  }

  @Test
  void ends_when_all_is_proven() {
    Coverage all =
        new Coverage(
            Arrays.stream(Theme.values())
                .collect(Collectors.toMap(theme -> theme, theme -> CoverageState.PROVEN)));

    assertThat(NextStep.of(all, List.of())).isEmpty();
  }

  private static NextStep of(List<Spine> shelf, Map<Theme, CoverageState> themes) {
    return NextStep.of(new Coverage(themes), shelf).orElseThrow();
  }

  private static StoryId id(String value) {
    return new StoryId(new WorkspaceId(1), value);
  }

  private static Spine spine(String id, boolean complete, int peers, Theme... themes) {
    return new Spine(id(id), id, List.of(themes), complete, false, NOW, 0, null, peers);
  }
}
