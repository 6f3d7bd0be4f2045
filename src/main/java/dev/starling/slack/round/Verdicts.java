package dev.starling.slack.round;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.slack.api.model.Message;
import com.slack.api.util.json.GsonFactory;
import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import dev.starling.round.Answer;
import dev.starling.round.AnswerId;
import dev.starling.round.Answers;
import dev.starling.round.JudgeAnswer;
import dev.starling.round.Rounds;
import dev.starling.round.Spoken;
import dev.starling.round.Verdict;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.caller.ThreadMessages;
import dev.starling.slack.wire.Reply;

/** What an author says of their own message: it is my answer, or it is not. */
public final class Verdicts {
  private static final Gson GSON = GsonFactory.createSnakeCase();
  private static final String COUNTED =
      "This counts as your answer now. “Not my answer” in its menu takes that back.";
  private static final String TOO_LATE =
      "This was sent more than 14 days after the question closed, so it can't count any more.";
  private static final String NOT_COUNTED =
      "This does not count as your answer. “Count as my answer” in its menu takes that back.";

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
    JsonObject written = GSON.toJsonTree(message).getAsJsonObject();
    if (ThreadMessages.isBots(written)) {
      throw new Refusal(
          "This message is a bot's. An answer given by the form has its own Edit and Delete.");
    }
    Spoken spoken =
        ThreadMessages.read(caller.channel(), written)
            .orElseThrow(() -> new Refusal(JudgeAnswer.NO_THREAD));
    boolean counts = judgeAnswer.by(caller.person().id(), spoken, word);
    if (word == Verdict.Word.NOT_MINE) {
      return Reply.text(NOT_COUNTED);
    }
    return Reply.text(counts ? COUNTED : TOO_LATE);
  }
}
