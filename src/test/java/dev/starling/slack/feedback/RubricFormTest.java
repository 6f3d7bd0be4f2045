package dev.starling.slack.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.ViewState;
import dev.starling.feedback.Mark;
import dev.starling.feedback.Rubric;
import dev.starling.slack.FilledIn;
import dev.starling.slack.Golden;
import dev.starling.slack.wire.Filled;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RubricFormTest {
  private final Rubric rubric = Rubric.standard();
  private final Map<String, String> typed = new HashMap<>();

  RubricFormTest() {
    rubric.emoji().forEach((mark, emoji) -> typed.put(mark.slug(), emoji));
  }

  @Test
  void shows_the_emoji_as_they_are() {
    Golden.matches("rubric-form", RubricForm.of(rubric));
  }

  @Test
  void changes_nothing_when_nothing_was_changed() {
    RubricForm.Choice choice = read(FilledIn.ticked(RubricForm.PUBLIC, typed));

    assertThat(rubric.change(choice.emoji())).isSameAs(rubric);
    assertThat(choice.growthInPublic()).isTrue();
  }

  @Test
  void keeps_growth_signals_private_when_the_box_is_empty() {
    assertThat(read(FilledIn.with(typed)).growthInPublic()).isFalse();
  }

  @Test
  void takes_new_emoji_and_swaps() {
    typed.put("ownership", ":dart:");
    typed.put("execution", "key");
    typed.put("blame", "Trophy");
    Rubric changed = rubric.change(read(FilledIn.with(typed)).emoji());

    assertThat(changed.markOf("dart")).contains(Mark.OWNERSHIP);
    assertThat(changed.markOf("key")).contains(Mark.EXECUTION);
    assertThat(changed.emojiOf(Mark.BLAME)).isEqualTo("trophy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two words", "🔑", "⚖️"})
  void says_which_name_it_cannot_read(String name) {
    typed.put("judgment", name);

    assertThat(faults()).containsOnlyKeys("judgment");
  }

  @Test
  void asks_for_letters_where_slack_sent_a_picture() {
    typed.put("ownership", "🔑");

    assertThat(faults().get("ownership")).contains("in letters", "key");
  }

  @Test
  void says_where_an_emoji_would_mean_two_things() {
    typed.put("no-evidence", "thumbsup");
    typed.put("resilience", ":+1:");

    assertThat(faults()).containsOnlyKeys("no-evidence");
    assertThat(faults().get("no-evidence")).contains("Resilience", "No evidence");
  }

  @Test
  void tells_every_fault_at_once() {
    typed.put("ownership", "");
    typed.put("blame", "(blame)");

    assertThat(faults()).containsOnlyKeys("ownership", "blame");
  }

  private RubricForm.Choice read(ViewState state) {
    Filled<RubricForm.Choice> filled = RubricForm.read(state);
    assertThat(filled).isInstanceOf(Filled.Well.class);
    return ((Filled.Well<RubricForm.Choice>) filled).content();
  }

  private Map<String, String> faults() {
    Filled<RubricForm.Choice> filled = RubricForm.read(FilledIn.with(typed));
    assertThat(filled).isInstanceOf(Filled.Wrongly.class);
    return ((Filled.Wrongly<RubricForm.Choice>) filled).sentences();
  }
}
