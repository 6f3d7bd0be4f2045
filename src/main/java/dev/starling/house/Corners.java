package dev.starling.house;

import dev.starling.quiz.AskBack;
import dev.starling.slack.caller.PracticeChannels;
import dev.starling.slack.command.Corner;
import dev.starling.slack.coverage.CoverageVerb;
import dev.starling.slack.doctor.Checkup;
import dev.starling.slack.doctor.DoctorVerb;
import dev.starling.slack.feedback.RubricListeners;
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
import java.util.List;

/** The corners of Slack, a feature each: their verbs, buttons, forms and shortcuts. */
final class Corners {
  private final Desk desk;
  private final Stores stores;
  private final Practice practice;
  private final Tools tools;
  private final ScheduleCorner schedule;
  private final ImportDesk importDesk;
  private final List<Corner> all;

  Corners(Desk desk, Stores stores, Practice practice, Tools tools) {
    this.desk = desk;
    this.stores = stores;
    this.practice = practice;
    this.tools = tools;
    schedule = makeSchedule();
    importDesk = makeImportDesk();
    all =
        List.of(
            ask(),
            schedule,
            questions(),
            coverage(),
            rubric(),
            answers(),
            quiz(),
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

  /** Where lists of questions are handed in. */
  ImportDesk importDesk() {
    return importDesk;
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
        desk.directory(),
        desk.lookup(),
        desk.files(),
        desk.directPosts());
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

  private Corner coverage() {
    return new CoverageVerb(
        new PracticeChannels(desk.directory()),
        stores.tellings(),
        practice.teamCoverage,
        tools.clock());
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
