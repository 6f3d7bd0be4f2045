package dev.starling.round;

import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import dev.starling.base.Transaction;
import dev.starling.workspace.Forgotten;
import java.time.Clock;

/** Takes an author at their word: this is my answer, or it is not. */
public final class JudgeAnswer {
  /** The refusal of a message that is no reply, or one to something else. */
  public static final String NO_THREAD =
      "That message is not in a question's thread. Answer in the thread of a question, and I can"
          + " count it.";

  private static final String IS_FORGOTTEN =
      "That message is from before I forgot what you had told me, so I don't keep it. Say it once"
          + " more in the thread, and it can count.";

  private final Rounds rounds;
  private final Messages messages;
  private final ReadThread readThread;
  private final Forgotten forgotten;
  private final Transaction transaction;
  private final Clock clock;

  public JudgeAnswer(
      Rounds rounds,
      Messages messages,
      ReadThread readThread,
      Forgotten forgotten,
      Transaction transaction,
      Clock clock) {
    this.rounds = rounds;
    this.messages = messages;
    this.readThread = readThread;
    this.forgotten = forgotten;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * @param spoken the message they point at, kept if it has not been delivered yet
   * @return whether it counts now: what is sent 14 days after the deadline never does
   * @throws Refusal when it is somebody else's or stands in no round's thread
   */
  public boolean by(PersonId person, Spoken spoken, Verdict.Word word) {
    refuseOthers(person, spoken.person());
    if (forgotten.covers(person, spoken.ts().at())) {
      throw new Refusal(IS_FORGOTTEN);
    }
    Round round =
        rounds
            .findByThread(spoken.channel(), spoken.thread())
            .orElseThrow(() -> new Refusal(NO_THREAD));
    return transaction.call(
        () -> {
          rounds.hold(round.id());
          messages.write(spoken);
          messages.judge(spoken.channel(), spoken.ts(), new Verdict(word, clock.instant()));
          readThread.of(round.id());
          return messages.answers(spoken.channel(), spoken.thread()).containsKey(spoken.ts());
        });
  }

  /**
   * Takes a person at their word that what was counted is no answer.
   *
   * @throws Refusal when it is somebody else's
   */
  public void retract(PersonId person, Round round, Answer answer) {
    refuseOthers(person, answer.person());
    transaction.run(
        () -> {
          rounds.hold(round.id());
          Verdict verdict = new Verdict(Verdict.Word.NOT_MINE, clock.instant());
          messages.judge(round.channel(), answer.ts(), verdict);
          readThread.of(round.id());
        });
  }

  private static void refuseOthers(PersonId person, PersonId author) {
    if (!author.equals(person)) {
      throw new Refusal(
          "Only its author can say whether a message is an answer. Try it on one of your own.");
    }
  }
}
