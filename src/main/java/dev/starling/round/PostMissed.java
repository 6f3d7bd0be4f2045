package dev.starling.round;

import dev.starling.base.Agenda;
import dev.starling.base.Refusal;
import dev.starling.base.Transaction;
import dev.starling.schedule.Schedules;
import dev.starling.schedule.Slot;
import dev.starling.schedule.SlotState;
import dev.starling.schedule.Slots;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Posts a missed question after all, because somebody who looks after the channel wants it. */
public final class PostMissed {
  private static final String WHY = "It had been missed at its time, and a keeper had it posted.";

  private final Rounds rounds;
  private final Slots slots;
  private final Schedules schedules;
  private final Agenda agenda;
  private final Transaction transaction;
  private final Clock clock;

  public PostMissed(
      Rounds rounds,
      Slots slots,
      Schedules schedules,
      Agenda agenda,
      Transaction transaction,
      Clock clock) {
    this.rounds = rounds;
    this.slots = slots;
    this.schedules = schedules;
    this.agenda = agenda;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Whether that can still be done. */
  public boolean isPossible(Round round) {
    return round.state() == RoundState.WITHDRAWN && freshSlot(round, clock.instant()).isPresent();
  }

  /**
   * Lets it go on its way again.
   *
   * @throws Refusal when it is there, on its way, or too late
   */
  public void now(RoundId id) {
    Instant now = clock.instant();
    transaction.run(
        () -> {
          rounds.hold(id);
          Round round = rounds.get(id);
          refuseUnlessMissed(round);
          Slot slot =
              freshSlot(round, now)
                  .orElseThrow(
                      () ->
                          new Refusal(
                              "It is too late for that question: it can be posted within four hours"
                                  + " and before 19:00. `/mock ask` puts another one."));
          rounds.revive(id);
          slots.move(slot.channel(), slot.date(), SlotState.MISSED, SlotState.OPENING, WHY, now);
          agenda.plan(new AnnounceRound(id), now);
        });
  }

  private static void refuseUnlessMissed(Round round) {
    if (round.ts() != null) {
      throw new Refusal("That question stands in the channel already.");
    }
    if (round.state() != RoundState.WITHDRAWN) {
      throw new Refusal("That question is on its way already; give it a minute.");
    }
  }

  private Optional<Slot> freshSlot(Round round, Instant now) {
    LocalDate date = round.date();
    if (date == null || !now.isBefore(round.closesAt())) {
      return Optional.empty();
    }
    ZoneId zone = schedules.zoneOf(round.channel(), ZoneOffset.UTC);
    return slots
        .find(round.channel(), date)
        .filter(slot -> slot.state() == SlotState.MISSED)
        .filter(slot -> slot.isFresh(zone, now));
  }
}
