package dev.starling.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.starling.base.Refusal;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RubricTest {
  private final Rubric rubric = Rubric.standard();

  @Test
  void every_workspace_starts_with_the_standard_emoji() {
    assertThat(rubric.version()).isEqualTo(1);
    for (Mark mark : Mark.values()) {
      assertThat(rubric.emojiOf(mark)).isEqualTo(mark.standardEmoji());
      assertThat(rubric.markOf(mark.standardEmoji())).contains(mark);
    }
  }

  @Test
  void an_emoji_means_the_same_in_every_skin_tone() {
    assertThat(rubric.markOf("handshake::skin-tone-4")).contains(Mark.COLLABORATION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tada", "left_speech_bubble", "hourglass_flowing_sand", "KEY", "", "::"})
  void other_emoji_mean_nothing(String emoji) {
    assertThat(rubric.markOf(emoji)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {":trophy:", "trophy", " Trophy ", ":trophy::skin-tone-2:"})
  void an_emoji_can_be_changed_however_its_name_is_typed(String typed) {
    Rubric changed = rubric.change(Map.of(Mark.OWNERSHIP, typed));
    assertThat(changed.version()).isEqualTo(2);
    assertThat(changed.markOf("trophy")).contains(Mark.OWNERSHIP);
    assertThat(changed.markOf("key")).isEmpty();
    assertThat(changed.markOf("dart")).contains(Mark.EXECUTION);
    assertThat(rubric.markOf("key")).contains(Mark.OWNERSHIP);
  }

  @Test
  void an_emoji_with_two_names_counts_under_both() {
    Rubric changed = rubric.change(Map.of(Mark.EXECUTION, "thumbsup"));
    assertThat(changed.markOf("+1::skin-tone-2")).contains(Mark.EXECUTION);
    assertThat(changed.markOf("thumbsup")).contains(Mark.EXECUTION);
  }

  @Test
  void two_marks_can_swap_their_emoji() {
    Rubric swapped = rubric.change(Map.of(Mark.OWNERSHIP, "dart", Mark.EXECUTION, "key"));
    assertThat(swapped.markOf("dart")).contains(Mark.OWNERSHIP);
    assertThat(swapped.markOf("key")).contains(Mark.EXECUTION);
  }

  @Test
  void a_change_that_changes_nothing_makes_no_version() {
    assertThat(rubric.change(Map.of(Mark.OWNERSHIP, ":key:"))).isSameAs(rubric);
    assertThat(rubric.change(Map.of())).isSameAs(rubric);
  }

  @Test
  void one_emoji_for_two_marks_is_refused_by_their_names() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> rubric.change(Map.of(Mark.BLAME, ":key:")))
        .withMessage(
            ":key: can't mean both “Ownership” and “Blame”: please choose another emoji for one of them.");
  }

  @Test
  void two_names_of_one_emoji_for_two_marks_are_refused() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> rubric.change(Map.of(Mark.BLAME, "+1", Mark.OWNERSHIP, "thumbsup")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "::", ":"})
  void no_mark_can_be_left_without_an_emoji(String typed) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> rubric.change(Map.of(Mark.BLAME, typed)))
        .withMessage("Every mark needs an emoji: please choose one for “Blame”.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"two words", "clé", "🔑", ":key: :dart:", "<script>", "a.b"})
  void what_is_no_name_of_a_standard_emoji_is_refused_with_an_example(String typed) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> rubric.change(Map.of(Mark.BLAME, typed)))
        .withMessage(
            "I can't read the emoji for “Blame”: please give the name of one of Slack's standard emoji, like :boomerang:.");
  }

  @Test
  void growth_signals_can_be_kept_out_of_public() {
    Rubric discreet = rubric.withGrowthInPublic(false);
    assertThat(discreet.version()).isEqualTo(2);
    assertThat(discreet.markOf("boomerang")).isEmpty();
    assertThat(discreet.markOf("key")).contains(Mark.OWNERSHIP);
    assertThat(discreet.withGrowthInPublic(false)).isSameAs(discreet);
    assertThat(discreet.change(Map.of(Mark.BLAME, "fire")).growthInPublic()).isFalse();
  }

  @Test
  void a_rubric_with_a_gap_or_a_twin_cannot_exist() {
    Map<Mark, String> gap = new EnumMap<>(rubric.emoji());
    gap.remove(Mark.BLAME);
    assertThatIllegalArgumentException().isThrownBy(() -> new Rubric(1, gap, true));
    Map<Mark, String> twin = new EnumMap<>(rubric.emoji());
    twin.put(Mark.BLAME, "key");
    assertThatIllegalArgumentException().isThrownBy(() -> new Rubric(1, twin, true));
  }
}
