package dev.starling.house;

import com.slack.api.bolt.App;
import dev.starling.base.Agenda;
import dev.starling.base.Transaction;
import dev.starling.quiz.AskBack;
import dev.starling.slack.caller.PracticeChannels;
import dev.starling.slack.command.CommandListeners;
import dev.starling.slack.command.Corner;
import dev.starling.slack.command.MockCommand;
import dev.starling.slack.coverage.CoverageVerb;
import dev.starling.slack.doctor.Checkup;
import dev.starling.slack.doctor.DoctorVerb;
import dev.starling.slack.event.Acquaintances;
import dev.starling.slack.event.Acquaintances.MeetPerson;
import dev.starling.slack.event.Addressed;
import dev.starling.slack.event.Conversation;
import dev.starling.slack.event.Events;
import dev.starling.slack.feedback.RubricListeners;
import dev.starling.slack.question.Contributors;
import dev.starling.slack.question.Exports;
import dev.starling.slack.question.FileSent;
import dev.starling.slack.question.ImportDesk;
import dev.starling.slack.question.QuestionCorner;
import dev.starling.slack.quiz.QuizCorner;
import dev.starling.slack.round.AskVerb;
import dev.starling.slack.round.RoundHappening;
import dev.starling.slack.round.RoundListeners;
import dev.starling.slack.round.Verdicts;
import dev.starling.slack.schedule.ScheduleCorner;
import dev.starling.slack.wire.Aside;
import dev.starling.slack.wire.BoltApp;
import dev.starling.slack.wire.Boundary;
import dev.starling.slack.wire.EventSink;
import dev.starling.slack.wire.Responder;
import dev.starling.slack.wire.SlackLine;
import dev.starling.slack.wire.Workers;
import dev.starling.storage.Errands;
import java.time.Clock;
import java.util.List;

/** The front of the house: everything by which people in Slack reach the practice. */
final class Front implements AutoCloseable {
  private static final int THREADS = 10;
  private static final int WAITING = 200;

  private final Stores stores;
  private final Practice practice;
  private final Transaction transaction;
  private final Agenda agenda;
  private final Clock clock;
  private final Desk desk;
  private final Workers workers = new Workers("starling-listeners", THREADS, WAITING);
  private final App app;
  private final Acquaintances acquaintances;
  private final Conversation conversation;
  private final ImportDesk importDesk;

  Front(SlackLine line, Desk desk, Stores stores, Practice practice, Tools tools) {
    this.stores = stores;
    this.practice = practice;
    this.transaction = tools.transaction();
    this.agenda = tools.agenda();
    this.clock = tools.clock();
    this.desk = desk;
    ScheduleCorner schedule = schedule();
    importDesk = importDesk();
    List<Corner> corners =
        List.of(
            ask(),
            schedule,
            questions(),
            coverage(),
            rubric(),
            answers(),
            quiz(),
            doctor(tools.realClock()));
    MockCommand command = command(corners, schedule);

    Aside aside = new Aside(new Responder(line), desk.modals(), desk.poster());
    Boundary boundary =
        new Boundary(workers, Boundary.LIMIT, tools.incidents(), tools.ids(), desk.modals(), aside);
    app = BoltApp.open(line);
    new CommandListeners(command).register(app, boundary);
    corners.forEach(corner -> corner.register(app, boundary));

    acquaintances = new Acquaintances(stores.people(), desk.directory(), agenda, clock);
    conversation = new Conversation(desk.callers(), command, desk.poster());
  }

  /** The commands, buttons, forms and shortcuts. */
  App app() {
    return app;
  }

  /** What happens in channels. */
  EventSink events() {
    return Events.heardBy(
        practice.hearThread,
        practice.markAnswer,
        stores.posts(),
        stores.claims(),
        stores.workspaces(),
        stores.channels(),
        acquaintances,
        agenda,
        transaction,
        clock);
  }

  void answerAlarms(Errands errands) {
    errands.entrust(MeetPerson.class, MeetPerson::parse, acquaintances::when);
    errands.entrust(FileSent.class, FileSent::parse, importDesk::when);
    errands.entrust(Addressed.class, Addressed::parse, conversation::when);
  }

  private MockCommand command(List<Corner> corners, ScheduleCorner schedule) {
    return new MockCommand(
        corners.stream().flatMap(corner -> corner.verbs().stream()).toList(),
        List.of(schedule.happening(), new RoundHappening(stores.rounds(), desk.permalinks())),
        desk.callers(),
        new PracticeChannels(desk.directory()),
        desk.openForm());
  }

  private Corner ask() {
    return new AskVerb(
        new PracticeChannels(desk.directory()),
        practice.scheduling.gate(),
        practice.asking.banks,
        practice.openRound,
        stores.claims(),
        transaction,
        clock);
  }

  private ScheduleCorner schedule() {
    return new ScheduleCorner(
        practice.scheduling,
        practice.asking.banks,
        desk.callers(),
        desk.directory(),
        desk.notices(),
        transaction,
        clock);
  }

  private Corner questions() {
    return new QuestionCorner(
        practice.asking.uses,
        practice.scheduling.gate(),
        desk.callers(),
        desk.directory(),
        desk.openForm(),
        desk.modals(),
        importDesk,
        new Exports(practice.asking.banks, desk.lookup(), desk.files()));
  }

  private ImportDesk importDesk() {
    return new ImportDesk(
        practice.asking.receiveList,
        stores.keepers(),
        new Contributors(practice.scheduling.gate()),
        desk.callers(),
        desk.directory(),
        desk.lookup(),
        desk.files(),
        desk.directPosts());
  }

  private Corner coverage() {
    return new CoverageVerb(
        new PracticeChannels(desk.directory()), stores.tellings(), practice.teamCoverage, clock);
  }

  private Corner rubric() {
    return new RubricListeners(
        desk.callers(), desk.openForm(), stores.rubrics(), practice.changeRubric);
  }

  private Corner answers() {
    Verdicts verdicts = new Verdicts(stores.rounds(), stores.answers(), practice.judgeAnswer);
    return new RoundListeners(
        desk.callers(), desk.openForm(), stores.rounds(), practice.submitAnswer, verdicts);
  }

  private Corner quiz() {
    return new QuizCorner(
        desk.callers(), practice.quizzing.askItem, practice.quizzing.answerItem, AskBack.shipped());
  }

  private Corner doctor(Clock realClock) {
    Checkup checkup =
        new Checkup(
            desk.lookup(),
            stores.workspaces(),
            stores.channels(),
            stores.schedules(),
            practice.scheduling.timetables(),
            stores.rounds(),
            stores.parkedErrands(),
            clock,
            realClock);
    return new DoctorVerb(checkup, practice.scheduling.gate());
  }

  /** Whether nothing that somebody asked for is still being worked on. */
  boolean isIdle() {
    return workers.isIdle();
  }

  @Override
  public void close() {
    workers.close();
  }
}
