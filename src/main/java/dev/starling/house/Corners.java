package dev.starling.house;

import dev.starling.quiz.AskBack;
import dev.starling.sharing.SharingPractice;
import dev.starling.slack.belongings.BankDesk;
import dev.starling.slack.belongings.BelongingsCorner;
import dev.starling.slack.belongings.Inbox;
import dev.starling.slack.caller.PracticeChannels;
import dev.starling.slack.command.Corner;
import dev.starling.slack.coverage.CoverageVerb;
import dev.starling.slack.doctor.Checkup;
import dev.starling.slack.doctor.DoctorVerb;
import dev.starling.slack.feedback.QuietListeners;
import dev.starling.slack.feedback.RubricListeners;
import dev.starling.slack.forget.ForgetCorner;
import dev.starling.slack.home.RefreshHome;
import dev.starling.slack.keeper.KeeperCorner;
import dev.starling.slack.question.Contributors;
import dev.starling.slack.question.Exports;
import dev.starling.slack.question.ImportDesk;
import dev.starling.slack.question.QuestionCorner;
import dev.starling.slack.quiz.QuizCorner;
import dev.starling.slack.round.AskVerb;
import dev.starling.slack.round.RoundListeners;
import dev.starling.slack.round.Verdicts;
import dev.starling.slack.schedule.ScheduleCorner;
import dev.starling.slack.sharing.ColleaguesSide;
import dev.starling.slack.sharing.OwnersSide;
import dev.starling.slack.sharing.SharingCorner;
import dev.starling.slack.story.StoryRooms;
import java.util.List;

/** The corners of Slack, a feature each: their verbs, buttons, forms and shortcuts. */
final class Corners {
  private final Desk desk;
  private final Stores stores;
  private final Practice practice;
  private final Tools tools;
  private final ScheduleCorner schedule;
  private final ImportDesk importDesk;
  private final BankDesk bankDesk;
  private final Inbox inbox;
  private final List<Corner> all;

  Corners(Desk desk, Stores stores, Practice practice, Tools tools) {
    this.desk = desk;
    this.stores = stores;
    this.practice = practice;
    this.tools = tools;
    schedule = makeSchedule();
    importDesk = makeImportDesk();
    bankDesk = new BankDesk(practice.storyKeeping.receiveBank, desk.callers());
    inbox = makeInbox();
    all =
        List.of(
            ask(),
            schedule,
            questions(),
            stories(),
            sharing(),
            belongings(),
            coverage(),
            rubric(),
            quietSignals(),
            answers(),
            quiz(),
            forget(),
            keepers(),
            doctor());
  }

  /** In the order in which help shows their verbs. */
  List<Corner> all() {
    return all;
  }

  ScheduleCorner schedule() {
    return schedule;
  }

  /** Where files are handed in. */
  Inbox inbox() {
    return inbox;
  }

  private Corner ask() {
    return new AskVerb(
        new PracticeChannels(desk.directory()),
        practice.scheduling.gate(),
        practice.asking.banks,
        practice.openRound,
        stores.claims(),
        tools.transaction(),
        tools.clock());
  }

  private ScheduleCorner makeSchedule() {
    return new ScheduleCorner(
        practice.scheduling,
        practice.asking.banks,
        desk.callers(),
        desk.directory(),
        desk.notices(),
        tools.transaction(),
        tools.clock());
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

  private ImportDesk makeImportDesk() {
    return new ImportDesk(
        practice.asking.receiveList,
        stores.keepers(),
        new Contributors(practice.scheduling.gate()),
        desk.callers(),
        desk.directory());
  }

  private Inbox makeInbox() {
    return new Inbox(
        importDesk, bankDesk, desk.callers(), desk.lookup(), desk.files(), desk.postOnce());
  }

  private Corner belongings() {
    return new BelongingsCorner(inbox, bankDesk, tools.agenda(), tools.clock());
  }

  private Corner keepers() {
    return new KeeperCorner(
        desk.callers(),
        new PracticeChannels(desk.directory()),
        practice.scheduling,
        stores.rounds(),
        stores.posts(),
        practice.postMissed,
        desk.notices(),
        tools.transaction(),
        tools.clock());
  }

  private Corner stories() {
    return storyRooms().corner();
  }

  private StoryRooms storyRooms() {
    return new StoryRooms(
        stores.stories(),
        stores.rounds(),
        stores.answers(),
        practice.marking.scorecards,
        stores.rubrics(),
        stores.shares(),
        practice.asking.banks,
        practice.storyKeeping.storyPractice,
        desk.callers(),
        desk.openForm(),
        desk.modals(),
        new RefreshHome(stores.homeTabs(), tools.agenda(), tools.clock())::of,
        tools.clock());
  }

  private Corner sharing() {
    SharingPractice sharing = practice.storyKeeping.sharing;
    return new SharingCorner(
        new OwnersSide(
            desk.callers(),
            desk.directory(),
            desk.openForm(),
            desk.modals(),
            storyRooms().redraw(),
            stores.stories(),
            stores.shares(),
            sharing.shareStory(),
            sharing.takeBack()),
        new ColleaguesSide(
            desk.callers(), desk.openForm(), sharing.readShared(), sharing.giveFeedback()));
  }

  private Corner coverage() {
    return new CoverageVerb(
        new PracticeChannels(desk.directory()),
        desk.callers(),
        stores.tellings(),
        stores.shelves(),
        practice.storyKeeping.coverages,
        practice.storyKeeping.teamCoverage,
        tools.agenda(),
        tools.clock());
  }

  private Corner quietSignals() {
    return new QuietListeners(desk.callers(), desk.openForm(), practice.marking.signalQuietly);
  }

  private Corner rubric() {
    return new RubricListeners(
        desk.callers(), desk.openForm(), stores.rubrics(), practice.marking.changeRubric);
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

  private Corner forget() {
    return new ForgetCorner(
        desk.callers(), stores.leavings().traces(), practice.forgetting.forgetPerson);
  }

  private Corner doctor() {
    Checkup checkup =
        new Checkup(
            desk.lookup(),
            stores.workspaces(),
            stores.channels(),
            stores.zoneReports(),
            stores.schedules(),
            stores.halts(),
            practice.scheduling.timetables(),
            stores.rounds(),
            stores.parkedErrands(),
            tools.clock(),
            tools.realClock());
    return new DoctorVerb(
        checkup,
        practice.scheduling.gate(),
        stores.parkedErrands(),
        tools.secondChance(),
        desk.callers());
  }
}
