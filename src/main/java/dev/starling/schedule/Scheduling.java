package dev.starling.schedule;

import dev.starling.base.Agenda;
import dev.starling.base.Ids;
import dev.starling.base.Transaction;
import java.time.Clock;

/** The room put together: all that can be asked and done about when a channel's questions come. */
public record Scheduling(
    Schedules schedules,
    DaysOff daysOff,
    Keepers keepers,
    Timetables timetables,
    Gate gate,
    SetSchedule set,
    OfferQuiz offerQuiz,
    SetFocus setFocus,
    EndSchedule end,
    PauseSchedule pause,
    ResumeSchedule resume,
    SkipNext skipNext,
    UndoSkip undoSkip,
    AddDayOff addDayOff,
    RemoveDayOff removeDayOff,
    AddKeeper addKeeper,
    RemoveKeeper removeKeeper,
    TakeSlot takeSlot,
    WakeSchedules wake,
    ExplainWhen explainWhen,
    Halts halts,
    StopSchedule stop,
    WhomToTell whomToTell) {

  public static Scheduling of(
      Schedules schedules,
      DaysOff daysOff,
      Keepers keepers,
      Slots slots,
      Halts halts,
      People people,
      Agenda agenda,
      Transaction transaction,
      Ids ids,
      Clock clock) {
    Timetables timetables = new Timetables(schedules, daysOff, slots);
    Gate gate = new Gate(keepers, people);
    Alarm alarm = new Alarm(timetables, agenda);
    Change change = new Change(schedules, timetables, gate, alarm, transaction);
    return new Scheduling(
        schedules,
        daysOff,
        keepers,
        timetables,
        gate,
        new SetSchedule(change, schedules, keepers, timetables, clock),
        new OfferQuiz(change, schedules),
        new SetFocus(change, schedules),
        new EndSchedule(change, schedules),
        new PauseSchedule(change, schedules),
        new ResumeSchedule(change, schedules, timetables, clock),
        new SkipNext(change, slots, clock),
        new UndoSkip(change, slots, clock),
        new AddDayOff(change, daysOff, ids, clock),
        new RemoveDayOff(change, daysOff),
        new AddKeeper(change, keepers),
        new RemoveKeeper(change, keepers, gate),
        new TakeSlot(change, slots, clock),
        new WakeSchedules(schedules, change, agenda, clock),
        new ExplainWhen(schedules, timetables, slots, halts, clock),
        halts,
        new StopSchedule(change, schedules, halts, agenda, clock),
        new WhomToTell(schedules, keepers, people));
  }
}
