package dev.starling.slack.round;

import static dev.starling.slack.Examples.HERE;
import static dev.starling.slack.Examples.LONG_QUESTION;
import static dev.starling.slack.Examples.QUESTION;
import static dev.starling.slack.Examples.ROUND_ID;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.starling.round.RoundId;
import dev.starling.round.StarParts;
import dev.starling.slack.FilledIn;
import dev.starling.slack.Golden;
import dev.starling.slack.WithinSlackLimits;
import dev.starling.slack.wire.Filled;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerFormTest {
  private static final AnswerTarget NEW = AnswerTarget.fresh(ROUND_ID);
  private static final AnswerTarget OLD = new AnswerTarget(ROUND_ID, "V01");
  private static final StarParts PARTS =
      new StarParts("A queue grew.", "Mine to fix.", "I read the plan.", "", "I measure now.", "");

  @Test
  void opens_before_anything_is_known() {
    Golden.matches("answer-form-blank", AnswerForm.blank(NEW));
  }

  @Test
  void shows_the_question_once_it_is_known() {
    Golden.matches("answer-form-question", AnswerForm.withQuestion(NEW, QUESTION));
  }

  @Test
  void is_filled_in_when_an_answer_is_edited() {
    Golden.matches("answer-form-editing", AnswerForm.editing(OLD, QUESTION, PARTS));
  }

  @Test
  void keeps_what_is_typed_while_the_question_arrives() {
    assertThat(inputs(AnswerForm.withQuestion(NEW, QUESTION)))
        .isEqualTo(inputs(AnswerForm.blank(NEW)));
  }

  @Test
  void fits_with_the_longest_question_and_answer() {
    String most = "&".repeat(AnswerPart.LONGEST);
    StarParts parts = new StarParts(most, most, most, most, most, most);

    WithinSlackLimits.check(AnswerForm.editing(OLD, LONG_QUESTION, parts));
  }

  @Test
  void reads_the_parts_that_were_filled_in() {
    assertThat(
            AnswerForm.read(
                FilledIn.with(
                    Map.of(
                        "situation", "A queue grew.\n",
                        "task", "Mine to fix.",
                        "action", "I read the plan.",
                        "learning", " I measure now."))))
        .isEqualTo(Filled.with(PARTS));
  }

  @Test
  void asks_for_at_least_one_part() {
    assertThat(AnswerForm.read(FilledIn.with(Map.of("action", "  "))))
        .isEqualTo(
            Filled.wrongly(
                Map.of("action", "There is nothing in the form yet: fill in at least one part.")));
  }

  @Test
  void remembers_what_it_is_about() {
    AnswerTarget odd = new AnswerTarget(new RoundId(HERE, "a-\"b\"/<c>"), "V-1");

    assertThat(AnswerTarget.decode(NEW.encode())).isEqualTo(NEW);
    assertThat(AnswerTarget.decode(OLD.encode())).isEqualTo(OLD);
    assertThat(AnswerTarget.decode(odd.encode())).isEqualTo(odd);
  }

  private static List<LayoutBlock> inputs(View view) {
    return view.getBlocks().stream().filter(InputBlock.class::isInstance).toList();
  }
}
