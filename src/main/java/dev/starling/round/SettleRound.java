package dev.starling.round;

import dev.starling.base.Transaction;
import dev.starling.base.Ts;
import dev.starling.schedule.SlotState;
import dev.starling.schedule.Slots;
import java.time.Clock;
import java.time.LocalDate;

/** Notes what became of a round's question: it stands in the channel, or it never will. */
public final class SettleRound {
  private final Rounds rounds;
  private final Slots slots;
  private final ReadThread readThread;
  private final Transaction transaction;
  private final Clock clock;

  public SettleRound(
      Rounds rounds, Slots slots, ReadThread readThread, Transaction transaction, Clock clock) {
    this.rounds = rounds;
    this.slots = slots;
    this.readThread = readThread;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** What was said in its thread before its place was known counts from now on. */
  public void posted(RoundId id, Ts ts) {
    transaction.run(
        () -> {
          rounds.posted(id, ts);
          settle(rounds.get(id), SlotState.POSTED, "");
          readThread.of(id);
        });
  }

  /**
   * @param why a sentence for {@code /mock when}
   */
  public void missed(RoundId id, String why) {
    transaction.run(
        () -> {
          if (rounds.withdraw(id)) {
            settle(rounds.get(id), SlotState.MISSED, why);
          }
        });
  }

  private void settle(Round round, SlotState state, String why) {
    LocalDate date = round.date();
    if (date != null) {
      String reason = why.isEmpty() ? reasonOf(round, date) : why;
      slots.move(round.channel(), date, SlotState.OPENING, state, reason, clock.instant());
    }
  }

  /** A late slot was told why when it was taken. */
  private String reasonOf(Round round, LocalDate date) {
    return slots.find(round.channel(), date).map(slot -> slot.reason()).orElse("");
  }
}
