package dev.starling.round;

import dev.starling.base.ChannelId;
import dev.starling.base.Transaction;
import dev.starling.base.Ts;
import dev.starling.workspace.Forgotten;
import java.util.Optional;

/**
 * Takes in what people say, change and delete in the threads of rounds, in whatever order and
 * however often it is delivered.
 */
public final class HearThread {
  private final Rounds rounds;
  private final Messages messages;
  private final Forms forms;
  private final ReadThread readThread;
  private final Forgotten forgotten;
  private final Transaction transaction;

  public HearThread(
      Rounds rounds,
      Messages messages,
      Forms forms,
      ReadThread readThread,
      Forgotten forgotten,
      Transaction transaction) {
    this.rounds = rounds;
    this.messages = messages;
    this.forms = forms;
    this.readThread = readThread;
    this.forgotten = forgotten;
    this.transaction = transaction;
  }

  /**
   * A message was sent or edited. One in a thread that is none of ours costs a read, no more; one
   * from before its author was forgotten is not kept again.
   *
   * @return whether it is kept
   */
  public boolean said(Spoken spoken) {
    if (!rounds.mayOwn(spoken.channel(), spoken.thread())) {
      return false;
    }
    return transaction.call(
        () -> {
          if (forgotten.covers(spoken.person(), spoken.ts().at())) {
            return false;
          }
          Optional<Round> round = held(spoken.channel(), spoken.thread());
          boolean kept = messages.write(spoken);
          if (kept) {
            round.map(Round::id).ifPresent(readThread::of);
          }
          return kept;
        });
  }

  /** A message was deleted, perhaps one that was never delivered. */
  public void deleted(ChannelId channel, Ts ts, Ts thread) {
    if (!rounds.mayOwn(channel, thread)) {
      return;
    }
    transaction.run(
        () -> {
          Optional<Round> round = held(channel, thread);
          if (messages.delete(channel, ts, thread)) {
            forms
                .findByPost(channel, ts)
                .ifPresent(form -> forms.delete(channel.workspace(), form.id()));
            round.map(Round::id).ifPresent(readThread::of);
          }
        });
  }

  /** A message was deleted of which Slack does not say where it stood. */
  public void deleted(ChannelId channel, Ts ts) {
    messages.threadOf(channel, ts).ifPresent(thread -> deleted(channel, ts, thread));
  }

  /** Held before its messages are, by everybody, or two of them would wait for each other. */
  private Optional<Round> held(ChannelId channel, Ts thread) {
    Optional<Round> round = rounds.findByThread(channel, thread);
    round.map(Round::id).ifPresent(rounds::hold);
    return round;
  }
}
