package dev.starling.round;

import dev.starling.base.Agenda;
import dev.starling.base.Transaction;
import dev.starling.base.Ts;
import dev.starling.schedule.Schedules;
import dev.starling.schedule.SlotState;
import dev.starling.schedule.Slots;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Notes what became of a round's question: it stands in the channel, or it never will. */
public final class SettleRound {
  private static final String TOO_LATE =
      "Slack could not be reached at its time, and later it was too late to post it.";

  private final Rounds rounds;
  private final Messages messages;
  private final Slots slots;
  private final Schedules schedules;
  private final ReadThread readThread;
  private final Agenda agenda;
  private final Transaction transaction;
  private final Clock clock;

  public SettleRound(
      Rounds rounds,
      Messages messages,
      Slots slots,
      Schedules schedules,
      ReadThread readThread,
      Agenda agenda,
      Transaction transaction,
      Clock clock) {
    this.rounds = rounds;
    this.messages = messages;
    this.slots = slots;
    this.schedules = schedules;
    this.readThread = readThread;
    this.agenda = agenda;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Why a question that does not stand in its channel yet should not go there any more. */
  public Optional<String> obstacle(RoundId id) {
    Round round = rounds.get(id);
    Instant now = clock.instant();
    boolean over = !round.isOpen() || round.isDue(now);
    return over || isStale(round, now) ? Optional.of(TOO_LATE) : Optional.empty();
  }

  private boolean isStale(Round round, Instant now) {
    LocalDate date = round.date();
    ZoneId zone = schedules.zoneOf(round.channel(), ZoneOffset.UTC);
    return date != null
        && slots.find(round.channel(), date).filter(slot -> !slot.isFresh(zone, now)).isPresent();
  }

  /**
   * What was said in its thread before its place was known counts from now on. One that was given
   * up is seen in its channel at times: then it was not missed.
   */
  public void posted(RoundId id, Ts ts) {
    transaction.run(
        () -> {
          rounds.posted(id, ts);
          Round round = rounds.get(id);
          settle(round, SlotState.POSTED, "");
          readThread.of(id);
          messages.dropStrays(round.channel());
          if (round.isDue(clock.instant())) {
            agenda.plan(new CloseRound.Due(id), clock.instant());
          } else if (!round.isOpen()) {
            agenda.plan(new SumUpRound(id), clock.instant());
          }
        });
  }

  /**
   * @param why a sentence for {@code /mock when}
   */
  public void missed(RoundId id, String why) {
    transaction.run(
        () -> {
          if (rounds.withdraw(id)) {
            Round round = rounds.get(id);
            settle(round, SlotState.MISSED, why);
            messages.dropStrays(round.channel());
            agenda.plan(new TellOfMiss(id), clock.instant());
          }
        });
  }

  private void settle(Round round, SlotState state, String why) {
    LocalDate date = round.date();
    if (date != null) {
      String reason = why.isEmpty() ? reasonOf(round, date) : why;
      List<SlotState> before =
          state == SlotState.POSTED
              ? List.of(SlotState.OPENING, SlotState.MISSED)
              : List.of(SlotState.OPENING);
      before.forEach(
          from -> slots.move(round.channel(), date, from, state, reason, clock.instant()));
    }
  }

  /** A late slot was told why when it was taken. */
  private String reasonOf(Round round, LocalDate date) {
    return slots.find(round.channel(), date).map(slot -> slot.reason()).orElse("");
  }
}
