package dev.starling.slack.round;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.starling.coach.Length;
import dev.starling.coach.Pace;
import dev.starling.coach.SpeakingTime;
import dev.starling.round.Answer;
import dev.starling.round.AnswerKind;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import java.util.ArrayList;
import java.util.List;

/** What an author alone is told of their answer, a little after its last message. */
public final class Confirmation {
  /** Their value is the answer's id. */
  public static final String NOT_MINE = "answer.not-mine";

  public static final String SAVE_STORY = "answer.save-story";
  public static final String WHICH_STORY = "answer.which-story";

  private static final String ADVICE = "Interviewers like to hear " + Pace.range() + ".";

  private Confirmation() {}

  public static Shown of(Answer answer) {
    Mrkdwn words = Mrkdwn.of("%s%s\n%s", counts(answer), late(answer), timing(answer));
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Blocks.section(words));
    blocks.add(Blocks.actions("answer.verdict", buttons(answer)));
    return Shown.of(words, blocks);
  }

  private static List<ButtonElement> buttons(Answer answer) {
    String id = answer.id().toString();
    List<ButtonElement> buttons = new ArrayList<>();
    buttons.add(Blocks.button(SAVE_STORY, "Save to story bank", id));
    buttons.add(Blocks.button(WHICH_STORY, "Which story was that?", id));
    // A form answer can't be a misunderstanding, and has its own buttons.
    if (answer.kind() != AnswerKind.FORM) {
      buttons.add(Blocks.button(NOT_MINE, "Not my answer", id));
    }
    return buttons;
  }

  private static String counts(Answer answer) {
    String answers = answer.take() == 1 ? "your answer" : "your take " + answer.take();
    return answer.length().equals(Length.NONE)
        ? "This counts as %s.".formatted(answers)
        : "This counts as %s: %s.".formatted(answers, HowLong.of(answer.length()));
  }

  private static String late(Answer answer) {
    return answer.late() ? " It came after the deadline and is noted as late." : "";
  }

  private static String timing(Answer answer) {
    if (answer.kind() == AnswerKind.CLIP && answer.seconds() == null) {
      return "Slack has not told me how long your clip is. " + ADVICE;
    }
    SpeakingTime time = answer.speakingTime();
    return time.seconds() == 0 || time.pace() == Pace.IN_RANGE
        ? time.sentence()
        : time.sentence() + " " + ADVICE;
  }
}
