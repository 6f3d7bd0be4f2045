package dev.starling.house;

import dev.starling.base.Agenda;
import dev.starling.base.Transaction;
import dev.starling.config.EncryptionKey;
import dev.starling.config.Keeping;
import dev.starling.feedback.ForgetStrayMarks;
import dev.starling.forget.Housework;
import dev.starling.round.Answers;
import dev.starling.round.CloseRound;
import dev.starling.round.CollectMissed;
import dev.starling.round.CollectThread;
import dev.starling.round.ForgetChatter;
import dev.starling.round.Forms;
import dev.starling.round.HearThread;
import dev.starling.round.JudgeAnswer;
import dev.starling.round.Messages;
import dev.starling.round.OpenRound;
import dev.starling.round.PickQuestion;
import dev.starling.round.PostMissed;
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
import dev.starling.workspace.Person;
import java.time.Clock;
import java.util.List;

/** The living rooms: what Starling does, without a word of how people reach it. */
final class Practice {
  final Scheduling scheduling;
  final Asking asking;
  final WatchSupply watchSupply;
  final OpenRound openRound;
  final SettleRound settleRound;
  final PostMissed postMissed;
  final HearThread hearThread;
  final CollectThread collectThread;
  final CollectMissed collectMissed;
  final SubmitAnswer submitAnswer;
  final JudgeAnswer judgeAnswer;
  final Marking marking;
  final Quizzing quizzing;
  final StoryKeeping storyKeeping;
  final Forgetting forgetting;
  private final CloseRound closeRound;
  private final TidyThread tidyThread;
  private final Agenda agenda;
  private final Clock clock;

  Practice(Stores stores, Tools tools, Keeping keeping, List<EncryptionKey> keys) {
    Transaction transaction = tools.transaction();
    agenda = tools.agenda();
    clock = tools.clock();
    Rounds rounds = stores.rounds();
    Messages messages = stores.messages();
    Answers answers = stores.answers();
    Forms forms = stores.forms();

    forgetting = new Forgetting(stores, tools, keeping, keys);
    scheduling = scheduling(stores, tools);
    storyKeeping = new StoryKeeping(stores, tools);

    ReadThread readThread = new ReadThread(rounds, messages, answers, agenda, clock);
    closeRound = new CloseRound(rounds, readThread, agenda, transaction, clock);
    asking = new Asking(stores, tools, scheduling.gate());
    watchSupply = new WatchSupply(asking.banks, rounds, scheduling.timetables(), agenda, clock);
    openRound = opening(stores, tools);
    settleRound = settling(stores, readThread, tools);
    postMissed =
        new PostMissed(rounds, stores.slots(), stores.schedules(), agenda, transaction, clock);
    hearThread =
        new HearThread(rounds, messages, forms, readThread, forgetting.oblivion, transaction);
    collectThread = new CollectThread(rounds, messages, hearThread, transaction);
    collectMissed = new CollectMissed(rounds, agenda, clock);
    tidyThread = new TidyThread(rounds, messages, agenda, clock);
    submitAnswer =
        new SubmitAnswer(rounds, forms, messages, readThread, agenda, transaction, clock);
    judgeAnswer =
        new JudgeAnswer(rounds, messages, readThread, forgetting.oblivion, transaction, clock);

    marking = new Marking(stores, tools, forgetting.oblivion);
    quizzing = new Quizzing(stores, tools);
  }

  /** What rings in these rooms is answered here. */
  void answerAlarms(Errands errands) {
    errands.entrust(SlotDue.class, SlotDue::parse, openRound::when);
    errands.entrust(WakeSchedules.Daily.class, WakeSchedules.Daily::parse, scheduling.wake()::when);
    errands.entrust(CloseRound.Due.class, CloseRound.Due::parse, this::close);
    errands.entrust(
        ForgetStrayMarks.Due.class, ForgetStrayMarks.Due::parse, marking.forgetStrayMarks::when);
    errands.entrust(Housework.Daily.class, Housework.Daily::parse, forgetting.housework::when);
    errands.entrust(ForgetChatter.class, ForgetChatter::parse, tidyThread::when);
  }

  /** Marks are of a later room than rounds, so what becomes of stray ones is seen to here. */
  private void close(CloseRound.Due due) {
    closeRound.when(due);
    agenda.plan(new ForgetStrayMarks.Due(due.round()), clock.instant().plus(ForgetStrayMarks.KEPT));
  }

  private static Scheduling scheduling(Stores stores, Tools tools) {
    People people =
        person ->
            stores
                .people()
                .find(person)
                .map(Person::isFullMember)
                .orElse(!person.value().isEmpty());
    return Scheduling.of(
        stores.schedules(),
        stores.daysOff(),
        stores.keepers(),
        stores.slots(),
        stores.halts(),
        people,
        tools.agenda(),
        tools.transaction(),
        tools.ids(),
        tools.clock());
  }

  private static SettleRound settling(Stores stores, ReadThread readThread, Tools tools) {
    return new SettleRound(
        stores.rounds(),
        stores.messages(),
        stores.slots(),
        stores.schedules(),
        readThread,
        tools.agenda(),
        tools.transaction(),
        tools.clock());
  }

  private OpenRound opening(Stores stores, Tools tools) {
    return new OpenRound(
        scheduling.takeSlot(),
        closeRound,
        stores.rounds(),
        workspace -> stores.rubrics().current(workspace).version(),
        new PickQuestion(
            asking.banks, stores.rounds(), storyKeeping.teamCoverage, stores.schedules()),
        watchSupply,
        tools.ids(),
        tools.agenda(),
        tools.transaction(),
        tools.clock());
  }
}
