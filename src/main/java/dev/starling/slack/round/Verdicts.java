package dev.starling.slack.round;

import com.slack.api.model.Message;
import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import dev.starling.base.Ts;
import dev.starling.round.Answer;
import dev.starling.round.AnswerId;
import dev.starling.round.Answers;
import dev.starling.round.Clip;
import dev.starling.round.JudgeAnswer;
import dev.starling.round.Rounds;
import dev.starling.round.Spoken;
import dev.starling.round.Verdict;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.wire.Reply;
import org.jspecify.annotations.Nullable;

/** What an author says of their own message: it is my answer, or it is not. */
public final class Verdicts {
  private static final String COUNTED =
      "This counts as your answer now. “Not my answer” in its menu takes that back.";
  private static final String TOO_LATE =
      "This was sent more than 14 days after the question closed, so it can't count any more.";
  private static final String NOT_COUNTED =
      "This does not count as your answer. “Count as my answer” in its menu takes that" + " back.";

  private final Rounds rounds;
  private final Answers answers;
  private final JudgeAnswer judgeAnswer;

  public Verdicts(Rounds rounds, Answers answers, JudgeAnswer judgeAnswer) {
    this.rounds = rounds;
    this.answers = answers;
    this.judgeAnswer = judgeAnswer;
  }

  /** By the button under what Starling told the author. */
  Reply notMine(PersonId person, AnswerId id) {
    Answer answer =
        answers
            .find(id)
            .orElseThrow(() -> new Refusal("That is not counted any more; nothing is left to do."));
    judgeAnswer.retract(person, rounds.get(answer.round()), answer);
    return Reply.text(NOT_COUNTED);
  }

  /** By the shortcut in a message's menu. */
  Reply on(Caller caller, Message message, Verdict.Word word) {
    String thread = message.getThreadTs();
    String user = message.getUser();
    if (message.getBotId() != null || user == null) {
      throw new Refusal(
          "This message is a bot's. An answer given by the form has its own Edit and Delete.");
    }
    Spoken spoken =
        new Spoken(
            caller.channel(),
            new Ts(message.getTs()),
            new Ts(thread == null ? message.getTs() : thread),
            new PersonId(caller.person().id().workspace(), user),
            message.getText() == null ? "" : message.getText(),
            clip(message),
            version(message));
    boolean counts = judgeAnswer.by(caller.person().id(), spoken, word);
    if (word == Verdict.Word.NOT_MINE) {
      return Reply.text(NOT_COUNTED);
    }
    return Reply.text(counts ? COUNTED : TOO_LATE);
  }

  private static Ts version(Message message) {
    return new Ts(message.getEdited() == null ? message.getTs() : message.getEdited().getTs());
  }

  /** The shortcut's message says less of its files than the event did; what is kept stays. */
  private static @Nullable Clip clip(Message message) {
    boolean hasClip =
        message.getFiles() != null
            && message.getFiles().stream()
                .anyMatch(
                    file -> file.getMimetype() != null && file.getMimetype().startsWith("audio/"));
    return hasClip ? new Clip(null) : null;
  }
}
