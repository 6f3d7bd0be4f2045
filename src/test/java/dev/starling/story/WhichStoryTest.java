package dev.starling.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import dev.starling.question.Theme;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhichStoryTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
  private static final PersonId ADA = new PersonId(new WorkspaceId(1), "U1");

  private final Story breaker =
      story("breaker", Theme.INCIDENT, "The breaker", "Checkout timed out; I put a breaker in.");
  private final Story ledger =
      story("ledger", Theme.MIGRATION, "The ledger", "We moved the ledger without stopping it.");

  @Test
  void knows_a_story_again_by_its_words() {
    assertThat(
            WhichStory.told(
                "Our checkout timed out at night and a breaker helped",
                Theme.SCALING,
                List.of(ledger, breaker)))
        .containsExactly(breaker);
  }

  @Test
  void names_none_rather_than_a_wrong_one() {
    assertThat(
            WhichStory.told(
                "I mentored somebody who struggled with reviews",
                Theme.INCIDENT,
                List.of(ledger, breaker)))
        .isEmpty();
  }

  @Test
  void leaves_out_what_is_archived() {
    Story gone = new Story(breaker.id(), ADA, breaker.text(), true, breaker.writtenAt(), NOW);

    assertThat(WhichStory.told("checkout breaker timed out", Theme.INCIDENT, List.of(gone)))
        .isEmpty();
  }

  private static Story story(String id, Theme theme, String title, String action) {
    Bullets bullets = new Bullets("", "", action, "", "", "");
    StoryText text = new StoryText(title, List.of(theme), bullets, "", "");
    return new Story(new StoryId(ADA.workspace(), id), ADA, text, false, NOW, NOW);
  }
}
