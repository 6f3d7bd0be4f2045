package dev.starling.house;

import com.slack.api.bolt.App;
import dev.starling.base.Agenda;
import dev.starling.base.Transaction;
import dev.starling.forget.SeeWhetherThere;
import dev.starling.round.CollectThread;
import dev.starling.slack.caller.PracticeChannels;
import dev.starling.slack.command.CommandListeners;
import dev.starling.slack.command.MockCommand;
import dev.starling.slack.event.Acquaintances;
import dev.starling.slack.event.Acquaintances.MeetPerson;
import dev.starling.slack.event.Addressed;
import dev.starling.slack.event.Collector;
import dev.starling.slack.event.Conversation;
import dev.starling.slack.event.Events;
import dev.starling.slack.question.FileSent;
import dev.starling.slack.round.RoundHappening;
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
  private final Corners corners;
  private final Collector collector;

  Front(SlackLine line, Desk desk, Stores stores, Practice practice, Tools tools) {
    this.stores = stores;
    this.practice = practice;
    this.transaction = tools.transaction();
    this.agenda = tools.agenda();
    this.clock = tools.clock();
    this.desk = desk;
    corners = new Corners(desk, stores, practice, tools);
    MockCommand command = command();

    Aside aside = new Aside(new Responder(line), desk.modals(), desk.poster());
    Boundary boundary =
        new Boundary(workers, Boundary.LIMIT, tools.incidents(), tools.ids(), desk.modals(), aside);
    app = BoltApp.open(line);
    new CommandListeners(command).register(app, boundary);
    corners.all().forEach(corner -> corner.register(app, boundary));

    acquaintances = new Acquaintances(stores.people(), desk.directory(), agenda, clock);
    collector =
        new Collector(
            stores.rounds(),
            stores.channels(),
            stores.workspaces(),
            practice.collectThread,
            practice.marking.collectMarks,
            acquaintances,
            practice.forgetting.oblivion,
            desk.lookup(),
            agenda,
            clock);
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
        practice.marking.markAnswer,
        practice.collectMissed,
        stores.rounds(),
        stores.posts(),
        stores.claims(),
        stores.workspaces(),
        stores.channels(),
        acquaintances,
        stores.homeTabs(),
        practice.forgetting.noteRemoval,
        agenda,
        transaction,
        clock);
  }

  /** What reads threads anew. */
  Collector collector() {
    return collector;
  }

  void answerAlarms(Errands errands) {
    errands.entrust(MeetPerson.class, MeetPerson::parse, acquaintances::when);
    errands.entrust(FileSent.class, FileSent::parse, corners.inbox()::when);
    errands.entrust(CollectThread.Due.class, CollectThread.Due::parse, collector::when);
    errands.entrust(
        SeeWhetherThere.class,
        SeeWhetherThere::parse,
        errand -> acquaintances.when(new MeetPerson(errand.person())));
    errands.entrust(Addressed.class, Addressed::parse, conversation::when);
  }

  private MockCommand command() {
    return new MockCommand(
        corners.all().stream().flatMap(corner -> corner.verbs().stream()).toList(),
        List.of(
            corners.schedule().happening(), new RoundHappening(stores.rounds(), desk.permalinks())),
        desk.callers(),
        new PracticeChannels(desk.directory()),
        desk.openForm());
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
