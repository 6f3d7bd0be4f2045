package dev.starling.round;

import dev.starling.base.Agenda;
import dev.starling.base.ChannelId;
import dev.starling.base.Errand;
import dev.starling.base.Transaction;
import dev.starling.base.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Closes rounds whose deadline has come, and sees to what follows. */
public final class CloseRound {
  private static final Duration CHATTER_KEPT = Duration.ofDays(7);

  /** It comes as soon as the thread was read anew; with what is known, when that takes too long. */
  private static final Duration SUMMARY_WAITS = Duration.ofMinutes(15);

  private final Rounds rounds;
  private final ReadThread readThread;
  private final Agenda agenda;
  private final Transaction transaction;
  private final Clock clock;

  public CloseRound(
      Rounds rounds, ReadThread readThread, Agenda agenda, Transaction transaction, Clock clock) {
    this.rounds = rounds;
    this.readThread = readThread;
    this.agenda = agenda;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** The alarm for a round's deadline. */
  public record Due(RoundId round) implements Errand {
    /** Reads the subject. */
    public static Due parse(String subject) {
      return new Due(RoundId.parse(subject));
    }

    @Override
    public String subject() {
      return round.toString();
    }

    @Override
    public Optional<WorkspaceId> whose() {
      return Optional.of(round.workspace());
    }
  }

  public void when(Due due) {
    rounds.find(due.round()).ifPresent(this::closeIfDue);
  }

  /** Closes what is due in a channel, so that yesterday's round ends before today's question. */
  public void dueIn(ChannelId channel) {
    rounds.findOpen(channel).forEach(this::closeIfDue);
  }

  private void closeIfDue(Round round) {
    Instant now = clock.instant();
    if (!round.isDue(now)) {
      return;
    }
    transaction.run(
        () -> {
          if (rounds.close(round.id(), now)) {
            readThread.of(round.id());
            agenda.plan(new CollectThread.Due(round.id(), null), now);
            agenda.plan(new SumUpRound(round.id()), now.plus(SUMMARY_WAITS));
            agenda.plan(new ForgetChatter(round.id()), round.closesAt().plus(CHATTER_KEPT));
          }
        });
  }
}
