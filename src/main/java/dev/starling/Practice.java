package dev.starling;

import dev.starling.base.Agenda;
import dev.starling.base.ChannelId;
import dev.starling.base.Ids;
import dev.starling.base.Transaction;
import dev.starling.feedback.ChangeRubric;
import dev.starling.feedback.MarkAnswer;
import dev.starling.feedback.Scorecards;
import dev.starling.question.QuestionBank;
import dev.starling.question.ShippedPacks;
import dev.starling.round.CloseRound;
import dev.starling.round.ForgetChatter;
import dev.starling.round.HearThread;
import dev.starling.round.JudgeAnswer;
import dev.starling.round.OpenRound;
import dev.starling.round.ReadThread;
import dev.starling.round.RoundId;
import dev.starling.round.SettleRound;
import dev.starling.round.SubmitAnswer;
import dev.starling.round.TidyThread;
import dev.starling.schedule.AddDayOff;
import dev.starling.schedule.AddKeeper;
import dev.starling.schedule.Alarm;
import dev.starling.schedule.Change;
import dev.starling.schedule.EndSchedule;
import dev.starling.schedule.ExplainWhen;
import dev.starling.schedule.Gate;
import dev.starling.schedule.PauseSchedule;
import dev.starling.schedule.People;
import dev.starling.schedule.RemoveDayOff;
import dev.starling.schedule.RemoveKeeper;
import dev.starling.schedule.ResumeSchedule;
import dev.starling.schedule.SetSchedule;
import dev.starling.schedule.SkipNext;
import dev.starling.schedule.SlotDue;
import dev.starling.schedule.TakeSlot;
import dev.starling.schedule.Timetables;
import dev.starling.schedule.UndoSkip;
import dev.starling.schedule.WakeSchedules;
import dev.starling.storage.Errands;
import dev.starling.story.TeamCoverage;
import dev.starling.workspace.Person;
import java.time.Clock;

/** The living rooms: what Starling does, without a word of how people reach it. */
final class Practice {
  final People people;
  final Timetables timetables;
  final Gate gate;
  final SetSchedule setSchedule;
  final EndSchedule endSchedule;
  final PauseSchedule pauseSchedule;
  final ResumeSchedule resumeSchedule;
  final SkipNext skipNext;
  final UndoSkip undoSkip;
  final AddDayOff addDayOff;
  final RemoveDayOff removeDayOff;
  final AddKeeper addKeeper;
  final RemoveKeeper removeKeeper;
  final WakeSchedules wakeSchedules;
  final ExplainWhen explainWhen;
  final TeamCoverage teamCoverage;
  final OpenRound openRound;
  final SettleRound settleRound;
  final HearThread hearThread;
  final SubmitAnswer submitAnswer;
  final JudgeAnswer judgeAnswer;
  final MarkAnswer markAnswer;
  final ChangeRubric changeRubric;
  final Scorecards scorecards;
  private final CloseRound closeRound;
  private final TidyThread tidyThread;

  Practice(Stores stores, Transaction transaction, Agenda agenda, Ids ids, Clock clock) {
    timetables = new Timetables(stores.schedules(), stores.daysOff(), stores.slots());
    people = person -> stores.people().find(person).map(Person::isFullMember).orElse(true);
    gate = new Gate(stores.keepers(), people);
    Alarm alarm = new Alarm(timetables, agenda);
    Change change = new Change(stores.schedules(), timetables, gate, alarm, transaction);
    setSchedule = new SetSchedule(change, stores.schedules(), stores.keepers(), timetables, clock);
    endSchedule = new EndSchedule(change, stores.schedules());
    pauseSchedule = new PauseSchedule(change, stores.schedules());
    resumeSchedule = new ResumeSchedule(change, stores.schedules(), timetables, clock);
    skipNext = new SkipNext(change, stores.slots(), clock);
    undoSkip = new UndoSkip(change, stores.slots(), clock);
    addDayOff = new AddDayOff(change, stores.daysOff(), ids, clock);
    removeDayOff = new RemoveDayOff(change, stores.daysOff());
    addKeeper = new AddKeeper(change, stores.keepers());
    removeKeeper = new RemoveKeeper(change, stores.keepers(), gate);
    wakeSchedules = new WakeSchedules(stores.schedules(), change, agenda, clock);
    explainWhen = new ExplainWhen(timetables, stores.slots(), clock);

    teamCoverage = new TeamCoverage(stores.tellings(), stores.teamSnapshots(), transaction, clock);
    QuestionBank bank = ShippedPacks.load();
    closeRound = new CloseRound(stores.rounds(), agenda, transaction, clock);
    openRound =
        new OpenRound(
            new TakeSlot(change, stores.slots(), clock),
            closeRound,
            stores.rounds(),
            workspace -> stores.rubrics().current(workspace).version(),
            bank,
            teamCoverage,
            ids,
            agenda,
            transaction,
            clock);
    ReadThread readThread =
        new ReadThread(stores.rounds(), stores.messages(), stores.answers(), agenda, clock);
    settleRound = new SettleRound(stores.rounds(), stores.slots(), readThread, transaction, clock);
    hearThread =
        new HearThread(stores.rounds(), stores.messages(), stores.forms(), readThread, transaction);
    tidyThread = new TidyThread(stores.rounds(), stores.messages(), agenda, clock);
    submitAnswer =
        new SubmitAnswer(
            stores.rounds(),
            stores.forms(),
            stores.messages(),
            readThread,
            agenda,
            transaction,
            clock);
    judgeAnswer =
        new JudgeAnswer(stores.rounds(), stores.messages(), readThread, transaction, clock);

    markAnswer = new MarkAnswer(stores.rubrics(), stores.rounds(), stores.reactions(), clock);
    changeRubric = new ChangeRubric(stores.rubrics());
    scorecards = new Scorecards(stores.answers(), stores.reactions(), stores.rubrics());
  }

  /** What rings in these rooms is answered here. */
  void answerAlarms(Errands errands) {
    errands.entrust(
        SlotDue.class, subject -> new SlotDue(ChannelId.parse(subject)), openRound::when);
    errands.entrust(
        WakeSchedules.Daily.class, all -> new WakeSchedules.Daily(), daily -> wakeSchedules.all());
    errands.entrust(
        CloseRound.Due.class,
        subject -> new CloseRound.Due(RoundId.parse(subject)),
        closeRound::when);
    errands.entrust(
        ForgetChatter.class,
        subject -> new ForgetChatter(RoundId.parse(subject)),
        tidyThread::when);
  }
}
