package dev.starling.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.Refusal;
import dev.starling.base.Transaction;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a channel's practice is changed: in one transaction, one change after the other, by those who
 * may, and with the alarm clock set anew.
 */
final class Change {
  private final Schedules schedules;
  private final Timetables timetables;
  private final Gate gate;
  private final Alarm alarm;
  private final Transaction transaction;

  Change(
      Schedules schedules, Timetables timetables, Gate gate, Alarm alarm, Transaction transaction) {
    this.schedules = schedules;
    this.timetables = timetables;
    this.gate = gate;
    this.alarm = alarm;
    this.transaction = transaction;
  }

  /**
   * Changes something about the schedule that the channel has.
   *
   * @throws Refusal when it has none, or they may not
   */
  <T> T in(ChannelId channel, Actor by, Function<Timetable, T> work) {
    return anyhow(channel, by, timetable -> work.apply(timetable.orElseThrow(Change::nothing)));
  }

  /**
   * Changes something that needs no schedule.
   *
   * @throws Refusal when they may not
   */
  <T> T anyhow(ChannelId channel, Actor by, Function<Optional<Timetable>, T> work) {
    return byTheClock(
        channel,
        timetable -> {
          gate.pass(channel, by);
          return work.apply(timetable);
        });
  }

  /** Changes what no person asked for: its time has come. */
  <T> T byTheClock(ChannelId channel, Function<Optional<Timetable>, T> work) {
    return transaction.call(
        () -> {
          schedules.hold(channel);
          T result = work.apply(timetables.find(channel));
          alarm.set(channel);
          return result;
        });
  }

  private static Refusal nothing() {
    return new Refusal(
        "There is no schedule in this channel yet; set one first, for example"
            + " `/mock schedule weekdays 09:30`.");
  }
}
