package dev.starling;

import com.slack.api.bolt.App;
import dev.starling.base.Ids;
import dev.starling.base.PersonId;
import dev.starling.base.Transaction;
import dev.starling.round.AnnounceRound;
import dev.starling.round.AnswerId;
import dev.starling.round.ConfirmAnswer;
import dev.starling.round.PostForm;
import dev.starling.round.RemovePost;
import dev.starling.round.RoundId;
import dev.starling.round.SumUpRound;
import dev.starling.schedule.Schedule;
import dev.starling.slack.caller.Callers;
import dev.starling.slack.caller.Directory;
import dev.starling.slack.caller.PracticeChannels;
import dev.starling.slack.command.CommandListeners;
import dev.starling.slack.command.MockCommand;
import dev.starling.slack.command.OpenForm;
import dev.starling.slack.command.Verb;
import dev.starling.slack.coverage.CoverageVerb;
import dev.starling.slack.event.Acquaintances;
import dev.starling.slack.event.Addressed;
import dev.starling.slack.event.Conversation;
import dev.starling.slack.event.Events;
import dev.starling.slack.feedback.RubricListeners;
import dev.starling.slack.home.Homes;
import dev.starling.slack.home.PublishHome;
import dev.starling.slack.post.ChannelNotices;
import dev.starling.slack.post.PostOnce;
import dev.starling.slack.round.Announcements;
import dev.starling.slack.round.AskVerb;
import dev.starling.slack.round.ChannelZones;
import dev.starling.slack.round.Confirmations;
import dev.starling.slack.round.FormPosts;
import dev.starling.slack.round.Permalinks;
import dev.starling.slack.round.RoundHappening;
import dev.starling.slack.round.RoundListeners;
import dev.starling.slack.round.Summaries;
import dev.starling.slack.round.Verdicts;
import dev.starling.slack.schedule.DaysOffCommands;
import dev.starling.slack.schedule.KeepersCommands;
import dev.starling.slack.schedule.NextQuestion;
import dev.starling.slack.schedule.ScheduleCommands;
import dev.starling.slack.schedule.ScheduleForms;
import dev.starling.slack.schedule.ScheduleHappening;
import dev.starling.slack.schedule.ScheduleListeners;
import dev.starling.slack.schedule.ScheduleVerbs;
import dev.starling.slack.schedule.SkipCommands;
import dev.starling.slack.schedule.TellChannel;
import dev.starling.slack.schedule.WhenCommand;
import dev.starling.slack.welcome.Hello;
import dev.starling.slack.welcome.SayHello;
import dev.starling.slack.wire.Aside;
import dev.starling.slack.wire.BoltApp;
import dev.starling.slack.wire.Boundary;
import dev.starling.slack.wire.EventSink;
import dev.starling.slack.wire.Incidents;
import dev.starling.slack.wire.Lookup;
import dev.starling.slack.wire.Modals;
import dev.starling.slack.wire.Poster;
import dev.starling.slack.wire.Responder;
import dev.starling.slack.wire.SlackLine;
import dev.starling.slack.wire.Workers;
import dev.starling.storage.Errands;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * The front of the house: everything through which people in Slack reach the practice, and it them.
 */
final class Front implements AutoCloseable {
  private static final int THREADS = 10;
  private static final int WAITING = 200;

  private final Stores stores;
  private final Practice practice;
  private final Transaction transaction;
  private final Errands errands;
  private final Clock clock;
  private final Poster poster;
  private final Lookup lookup;
  private final Modals modals;
  private final OpenForm openForm;
  private final Directory directory;
  private final Callers callers;
  private final PracticeChannels channels;
  private final Permalinks permalinks;
  private final ChannelZones zones;
  private final PostOnce postOnce;
  private final ChannelNotices notices;
  private final RubricListeners rubric;
  private final Workers workers = new Workers("starling-listeners", THREADS, WAITING);
  private final Boundary boundary;
  private final App app;
  private final EventSink events;

  Front(
      SlackLine line,
      Stores stores,
      Practice practice,
      Transaction transaction,
      Errands errands,
      Incidents incidents,
      Ids ids,
      Clock clock) {
    this.stores = stores;
    this.practice = practice;
    this.transaction = transaction;
    this.errands = errands;
    this.clock = clock;
    poster = new Poster(line);
    lookup = new Lookup(line);
    modals = new Modals(line);
    directory =
        new Directory(stores.workspaces(), stores.people(), stores.channels(), lookup, clock);
    callers = new Callers(stores.workspaces(), stores.channels(), directory, clock);
    channels = new PracticeChannels(directory);
    permalinks = new Permalinks(stores.channels(), lookup);
    zones = channel -> stores.schedules().find(channel).map(Schedule::zone).orElse(ZoneOffset.UTC);
    postOnce = new PostOnce(stores.posts(), stores.channels(), poster, lookup, clock);
    notices = new ChannelNotices(errands.agenda(), postOnce, clock);
    openForm = new OpenForm(modals);
    rubric = new RubricListeners(callers, openForm, stores.rubrics(), practice.changeRubric);
    Aside aside = new Aside(new Responder(line), modals, poster);
    boundary = new Boundary(workers, Boundary.LIMIT, incidents, ids, modals, aside);
    app = BoltApp.open(line);
    MockCommand command = furnish();
    events = hear(command);
    post();
  }

  App app() {
    return app;
  }

  EventSink events() {
    return events;
  }

  Lookup lookup() {
    return lookup;
  }

  /** The command's verbs and all buttons, forms and shortcuts. */
  private MockCommand furnish() {
    NextQuestion nextQuestion = new NextQuestion(practice.timetables, clock);
    TellChannel tellChannel = new TellChannel(transaction, notices);
    ScheduleCommands schedule =
        new ScheduleCommands(
            practice.setSchedule,
            practice.endSchedule,
            practice.pauseSchedule,
            practice.resumeSchedule,
            channels,
            nextQuestion,
            tellChannel);
    ScheduleForms forms =
        new ScheduleForms(
            stores.schedules(), stores.keepers(), practice.people, channels, callers, schedule);
    SkipCommands skips =
        new SkipCommands(practice.skipNext, practice.undoSkip, nextQuestion, tellChannel);
    DaysOffCommands daysOff =
        new DaysOffCommands(
            practice.addDayOff,
            practice.removeDayOff,
            stores.daysOff(),
            practice.timetables,
            nextQuestion,
            tellChannel,
            clock);
    KeepersCommands keepers =
        new KeepersCommands(
            practice.addKeeper, practice.removeKeeper, stores.keepers(), directory, tellChannel);
    WhenCommand when = new WhenCommand(practice.explainWhen, practice.timetables);
    AskVerb ask =
        new AskVerb(
            channels, practice.gate, practice.openRound, stores.claims(), transaction, clock);
    CoverageVerb coverage = new CoverageVerb(stores.tellings(), practice.teamCoverage, clock);

    List<Verb> verbs = new ArrayList<>();
    verbs.add(ask.verb());
    verbs.addAll(new ScheduleVerbs(schedule, forms, skips, daysOff, when, keepers).all());
    verbs.add(coverage.verb());
    verbs.add(rubric.verb());
    MockCommand command =
        new MockCommand(
            verbs,
            List.of(
                new ScheduleHappening(stores.schedules(), nextQuestion),
                new RoundHappening(stores.rounds(), permalinks)),
            callers,
            channels,
            openForm);

    new CommandListeners(command).register(app, boundary);
    new ScheduleListeners(callers, channels, forms, skips, daysOff, keepers)
        .register(app, boundary);
    rubric.register(app, boundary);
    Verdicts verdicts = new Verdicts(stores.rounds(), stores.answers(), practice.judgeAnswer);
    new RoundListeners(callers, modals, openForm, stores.rounds(), practice.submitAnswer, verdicts)
        .register(app, boundary);
    return command;
  }

  private EventSink hear(MockCommand command) {
    Acquaintances acquaintances =
        new Acquaintances(stores.people(), directory, errands.agenda(), clock);
    errands.entrust(
        Acquaintances.MeetPerson.class,
        subject -> new Acquaintances.MeetPerson(PersonId.parse(subject)),
        acquaintances::when);
    Conversation conversation = new Conversation(callers, command, poster);
    errands.entrust(Addressed.class, Addressed::parse, conversation::when);
    return Events.heardBy(
        practice.hearThread,
        practice.markAnswer,
        stores.posts(),
        stores.claims(),
        stores.workspaces(),
        stores.channels(),
        acquaintances,
        errands.agenda(),
        transaction,
        clock);
  }

  /** What Starling says by itself, when its time has come. */
  private void post() {
    Announcements announcements =
        new Announcements(
            stores.rounds(),
            stores.rubrics(),
            stores.workspaces(),
            zones,
            practice.settleRound,
            postOnce);
    Summaries summaries =
        new Summaries(
            stores.rounds(),
            stores.answers(),
            practice.scorecards,
            stores.rubrics(),
            permalinks,
            postOnce);
    FormPosts formPosts =
        new FormPosts(
            stores.rounds(),
            stores.forms(),
            practice.submitAnswer,
            stores.channels(),
            poster,
            postOnce);
    Confirmations confirmations =
        new Confirmations(stores.rounds(), stores.answers(), stores.channels(), poster, clock);
    Homes homes =
        new Homes(
            stores.workspaces(),
            stores.channels(),
            practice.timetables,
            stores.rounds(),
            stores.answers(),
            practice.scorecards,
            stores.rubrics(),
            stores.tellings(),
            directory,
            permalinks,
            lookup,
            modals,
            clock);
    errands.entrust(
        AnnounceRound.class, text -> new AnnounceRound(RoundId.parse(text)), announcements::when);
    errands.entrust(SumUpRound.class, text -> new SumUpRound(RoundId.parse(text)), summaries::when);
    errands.entrust(PostForm.class, PostForm::parse, formPosts::when);
    errands.entrust(RemovePost.class, RemovePost::parse, formPosts::when);
    errands.entrust(
        ConfirmAnswer.class, text -> new ConfirmAnswer(AnswerId.parse(text)), confirmations::when);
    errands.entrust(PublishHome.class, text -> new PublishHome(PersonId.parse(text)), homes::when);
    errands.entrust(
        ChannelNotices.TellChannel.class, ChannelNotices.TellChannel::parse, notices::when);
    Hello hello = new Hello(stores.workspaces(), postOnce);
    errands.entrust(SayHello.class, SayHello::parse, hello::when);
  }

  @Override
  public void close() {
    workers.close();
  }
}
