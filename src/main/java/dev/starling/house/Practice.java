package dev.starling.house;

import dev.starling.base.Agenda;
import dev.starling.base.Transaction;
import dev.starling.feedback.ChangeRubric;
import dev.starling.feedback.MarkAnswer;
import dev.starling.feedback.Scorecards;
import dev.starling.round.Answers;
import dev.starling.round.CloseRound;
import dev.starling.round.ForgetChatter;
import dev.starling.round.Forms;
import dev.starling.round.HearThread;
import dev.starling.round.JudgeAnswer;
import dev.starling.round.Messages;
import dev.starling.round.OpenRound;
import dev.starling.round.PickQuestion;
import dev.starling.round.ReadThread;
import dev.starling.round.Rounds;
import dev.starling.round.SettleRound;
import dev.starling.round.SubmitAnswer;
import dev.starling.round.TidyThread;
import dev.starling.round.WatchSupply;
import dev.starling.schedule.People;
import dev.starling.schedule.Scheduling;
import dev.starling.schedule.SlotDue;
import dev.starling.schedule.WakeSchedules;
import dev.starling.storage.Errands;
import dev.starling.story.TeamCoverage;
import dev.starling.workspace.Person;
import java.time.Clock;

/** The living rooms: what Starling does, without a word of how people reach it. */
final class Practice {
  final Scheduling scheduling;
  final TeamCoverage teamCoverage;
  final Asking asking;
  final WatchSupply watchSupply;
  final OpenRound openRound;
  final SettleRound settleRound;
  final HearThread hearThread;
  final SubmitAnswer submitAnswer;
  final JudgeAnswer judgeAnswer;
  final MarkAnswer markAnswer;
  final ChangeRubric changeRubric;
  final Scorecards scorecards;
  final Quizzing quizzing;
  private final CloseRound closeRound;
  private final TidyThread tidyThread;

  Practice(Stores stores, Tools tools) {
    Transaction transaction = tools.transaction();
    Agenda agenda = tools.agenda();
    Clock clock = tools.clock();
    Rounds rounds = stores.rounds();
    Messages messages = stores.messages();
    Answers answers = stores.answers();
    Forms forms = stores.forms();

    scheduling = scheduling(stores, tools);
    teamCoverage = new TeamCoverage(stores.tellings(), stores.teamSnapshots(), transaction, clock);

    ReadThread readThread = new ReadThread(rounds, messages, answers, agenda, clock);
    closeRound = new CloseRound(rounds, readThread, agenda, transaction, clock);
    asking = new Asking(stores, tools, scheduling.gate());
    watchSupply = new WatchSupply(asking.banks, rounds, scheduling.timetables(), agenda, clock);
    openRound = opening(stores, tools);
    settleRound =
        new SettleRound(
            rounds,
            messages,
            stores.slots(),
            stores.schedules(),
            readThread,
            agenda,
            transaction,
            clock);
    hearThread = new HearThread(rounds, messages, forms, readThread, transaction);
    tidyThread = new TidyThread(rounds, messages, agenda, clock);
    submitAnswer =
        new SubmitAnswer(rounds, forms, messages, readThread, agenda, transaction, clock);
    judgeAnswer = new JudgeAnswer(rounds, messages, readThread, transaction, clock);

    markAnswer = new MarkAnswer(stores.rubrics(), rounds, answers, stores.reactions(), clock);
    changeRubric = new ChangeRubric(stores.rubrics());
    scorecards = new Scorecards(answers, stores.reactions(), stores.rubrics());

    quizzing = new Quizzing(stores, tools);
  }

  /** What rings in these rooms is answered here. */
  void answerAlarms(Errands errands) {
    errands.entrust(SlotDue.class, SlotDue::parse, openRound::when);
    errands.entrust(WakeSchedules.Daily.class, WakeSchedules.Daily::parse, scheduling.wake()::when);
    errands.entrust(CloseRound.Due.class, CloseRound.Due::parse, closeRound::when);
    errands.entrust(ForgetChatter.class, ForgetChatter::parse, tidyThread::when);
  }

  private static Scheduling scheduling(Stores stores, Tools tools) {
    People people = person -> stores.people().find(person).map(Person::isFullMember).orElse(true);
    return Scheduling.of(
        stores.schedules(),
        stores.daysOff(),
        stores.keepers(),
        stores.slots(),
        people,
        tools.agenda(),
        tools.transaction(),
        tools.ids(),
        tools.clock());
  }

  private OpenRound opening(Stores stores, Tools tools) {
    return new OpenRound(
        scheduling.takeSlot(),
        closeRound,
        stores.rounds(),
        workspace -> stores.rubrics().current(workspace).version(),
        new PickQuestion(asking.banks, stores.rounds(), teamCoverage, stores.schedules()),
        watchSupply,
        tools.ids(),
        tools.agenda(),
        tools.transaction(),
        tools.clock());
  }
}
