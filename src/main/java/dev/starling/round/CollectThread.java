package dev.starling.round;

import dev.starling.base.Errand;
import dev.starling.base.Transaction;
import dev.starling.base.Ts;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what stands in a round's thread, where some of it may never have been delivered. What is
 * kept already stays as it is, unless Slack shows something newer.
 */
public final class CollectThread {
  private final Rounds rounds;
  private final Messages messages;
  private final HearThread hearThread;
  private final Transaction transaction;

  public CollectThread(
      Rounds rounds, Messages messages, HearThread hearThread, Transaction transaction) {
    this.rounds = rounds;
    this.messages = messages;
    this.hearThread = hearThread;
    this.transaction = transaction;
  }

  /**
   * A thread is to be read, or the rest of one.
   *
   * @param after the last message that was read already; null to begin
   */
  public record Due(RoundId round, @Nullable Ts after) implements Errand {
    private static final String SEPARATOR = " ";

    /** Reads the subject. */
    public static Due parse(String subject) {
      String[] parts = subject.split(SEPARATOR, 2);
      return new Due(RoundId.parse(parts[0]), parts.length == 1 ? null : new Ts(parts[1]));
    }

    @Override
    public String subject() {
      return after == null ? round.toString() : round + SEPARATOR + after;
    }
  }

  /** Says whether anything was missing. */
  public boolean from(RoundId id, ThreadSeen seen) {
    return transaction.call(
        () -> {
          rounds.hold(id);
          Round round = rounds.get(id);
          Optional<Ts> thread = round.thread();
          return thread.isPresent() && takeIn(round, thread.get(), seen);
        });
  }

  private boolean takeIn(Round round, Ts thread, ThreadSeen seen) {
    Map<Ts, Ts> settled = messages.settled(round.channel(), thread);
    boolean news = false;
    for (Spoken spoken : seen.said()) {
      Ts known = settled.get(spoken.ts());
      if (known == null || known.compareTo(spoken.version()) < 0) {
        news |= hearThread.said(spoken);
      }
    }
    for (Ts gone : gone(round, thread, seen)) {
      hearThread.deleted(round.channel(), gone, thread);
      news = true;
    }
    return news;
  }

  private Set<Ts> gone(Round round, Ts thread, ThreadSeen seen) {
    Set<Ts> gone = new HashSet<>();
    for (Said said : messages.findIn(round.channel(), thread)) {
      boolean absent =
          !seen.standing().contains(said.ts()) && said.ts().at().isBefore(seen.certainUntil());
      if (seen.gone().contains(said.ts()) || (absent && seen.provesAbsence(thread))) {
        gone.add(said.ts());
      }
    }
    return gone;
  }
}
