package dev.starling.schedule;

import dev.starling.base.Agenda;
import dev.starling.base.ChannelId;

/**
 * Sets a channel's alarm clock, within the transaction of whoever changed something. It is set to
 * the earliest slot that nothing became of yet, even when that one is overdue: a change at half
 * past nine must not push aside the question of half past nine. An alarm of earlier plans rings for
 * nothing.
 */
final class Alarm {
  private final Timetables timetables;
  private final Agenda agenda;

  Alarm(Timetables timetables, Agenda agenda) {
    this.timetables = timetables;
    this.agenda = agenda;
  }

  void set(ChannelId channel) {
    timetables
        .find(channel)
        .filter(timetable -> !timetable.schedule().paused())
        .flatMap(timetable -> timetable.unsettled().findFirst())
        .ifPresent(due -> agenda.plan(new SlotDue(channel), due.at()));
  }
}
