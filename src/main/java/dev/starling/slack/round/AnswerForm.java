package dev.starling.slack.round;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.starling.base.Refusal;
import dev.starling.question.Question;
import dev.starling.round.StarParts;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Window;
import dev.starling.slack.wire.Filled;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The answer form. Its inputs have the same ids before and after the question is known, so what is
 * typed meanwhile survives. For the same reason {@link #editing} must follow a window without
 * inputs and never {@link #blank}: Slack keeps what an input holds, even nothing.
 */
public final class AnswerForm {
  public static final String CALLBACK = "answer";

  static final String TITLE = "Your answer";

  private AnswerForm() {}

  /** Can be opened before anything has been looked up. */
  public static View blank(AnswerTarget target) {
    return form(target, List.of(), part -> "", "Post my answer");
  }

  public static View withQuestion(AnswerTarget target, Question question) {
    return form(target, asked(question), part -> "", "Post my answer");
  }

  public static View editing(AnswerTarget target, Question question, StarParts parts) {
    return form(target, asked(question), part -> part.of(parts), "Save");
  }

  public static Filled<StarParts> read(ViewState state) {
    try {
      return Filled.with(
          new StarParts(
              AnswerPart.SITUATION.of(state),
              AnswerPart.TASK.of(state),
              AnswerPart.ACTION.of(state),
              AnswerPart.RESULT.of(state),
              AnswerPart.LEARNING.of(state),
              AnswerPart.TRADEOFFS.of(state)));
    } catch (Refusal refusal) {
      return Filled.wrongly(Map.of(AnswerPart.ACTION.blockId(), refusal.sentence()));
    }
  }

  private static List<LayoutBlock> asked(Question question) {
    return List.of(Blocks.section(Mrkdwn.bold(question.text())));
  }

  private static View form(
      AnswerTarget target,
      List<LayoutBlock> question,
      Function<AnswerPart, String> initial,
      String submit) {
    List<LayoutBlock> blocks = new ArrayList<>(question);
    blocks.add(
        Blocks.context(
            Mrkdwn.of(
                "Any part may stay empty. Say “I” for what was you and “we” for what was the team."
                    + " The answer is posted in the question's thread.")));
    Stream.of(AnswerPart.values())
        .map(part -> part.input(initial.apply(part)))
        .forEach(blocks::add);
    return Window.form(CALLBACK, target.encode(), TITLE, submit, blocks);
  }
}
