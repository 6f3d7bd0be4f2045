package dev.starling.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.Transaction;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * What {@link SlotDue} does first: takes the slot that is due, if there is one, settles those that
 * can't be posted any more, and sets the alarm for the next. Whoever writes the round calls it in
 * the same transaction, so that a slot is taken exactly when its round exists. Of any number of
 * callers, only one gets the slot.
 */
public final class TakeSlot {
  private final Schedules schedules;
  private final Slots slots;
  private final Timetables timetables;
  private final Alarm alarm;
  private final Transaction transaction;
  private final Clock clock;

  public TakeSlot(
      Schedules schedules,
      Slots slots,
      Timetables timetables,
      Alarm alarm,
      Transaction transaction,
      Clock clock) {
    this.schedules = schedules;
    this.slots = slots;
    this.timetables = timetables;
    this.alarm = alarm;
    this.transaction = transaction;
    this.clock = clock;
  }

  public Optional<Opening> in(ChannelId channel) {
    return transaction.call(
        () -> {
          schedules.hold(channel);
          Optional<Opening> opening =
              timetables
                  .find(channel)
                  .filter(timetable -> !timetable.schedule().paused())
                  .flatMap(timetable -> take(timetable, clock.instant()));
          alarm.set(channel);
          return opening;
        });
  }

  private Optional<Opening> take(Timetable timetable, Instant now) {
    CatchUp catchUp = CatchUp.of(timetable, now);
    catchUp.past().forEach(slots::record);
    return catchUp
        .opening()
        .filter(slots::record)
        .map(
            slot ->
                new Opening(
                    slot,
                    Deadline.ofScheduled(timetable.schedule(), new Due(slot.date(), slot.due())),
                    Lateness.isNoticed(slot.due(), now)));
  }
}
