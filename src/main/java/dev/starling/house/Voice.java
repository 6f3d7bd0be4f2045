package dev.starling.house;

import dev.starling.base.Agenda;
import dev.starling.forget.ForgetWorkspace;
import dev.starling.forget.Housework.SeeWhetherInstalled;
import dev.starling.forget.RemoveLostPost;
import dev.starling.forget.SayFarewell;
import dev.starling.question.own.Suggestion;
import dev.starling.round.AnnounceRound;
import dev.starling.round.ConfirmAnswer;
import dev.starling.round.CorrectSummary;
import dev.starling.round.GiveBack;
import dev.starling.round.PostForm;
import dev.starling.round.RedrawQuestion;
import dev.starling.round.RemovePost;
import dev.starling.round.SumUpRound;
import dev.starling.round.SupplyLow;
import dev.starling.round.TellOfMiss;
import dev.starling.schedule.TellOfHalt;
import dev.starling.sharing.BringShare;
import dev.starling.sharing.TellFeedback;
import dev.starling.sharing.WithdrawShare;
import dev.starling.slack.belongings.SendBelongings;
import dev.starling.slack.belongings.Suitcases;
import dev.starling.slack.coverage.HeatMaps;
import dev.starling.slack.coverage.SendHeatMap;
import dev.starling.slack.forget.FarewellPosts;
import dev.starling.slack.forget.InstallationWatch;
import dev.starling.slack.forget.LostPosts;
import dev.starling.slack.home.HomePages;
import dev.starling.slack.home.Homes;
import dev.starling.slack.home.OwnAnswers;
import dev.starling.slack.home.OwnPractice;
import dev.starling.slack.home.PublishHome;
import dev.starling.slack.keeper.KeeperLetters;
import dev.starling.slack.post.ChannelNotices.TellChannel;
import dev.starling.slack.question.TellSuggestions;
import dev.starling.slack.round.Announcements;
import dev.starling.slack.round.Confirmations;
import dev.starling.slack.round.FormPosts;
import dev.starling.slack.round.Summaries;
import dev.starling.slack.round.SupplyNotices;
import dev.starling.slack.sharing.ShareLetters;
import dev.starling.slack.welcome.Hello;
import dev.starling.slack.welcome.SayHello;
import dev.starling.storage.Errands;
import java.time.Clock;

/** What Starling says by itself, when its time has come. */
final class Voice {
  private final Stores stores;
  private final Practice practice;
  private final Desk desk;
  private final Agenda agenda;
  private final Clock clock;

  Voice(Stores stores, Practice practice, Desk desk, Agenda agenda, Clock clock) {
    this.stores = stores;
    this.practice = practice;
    this.desk = desk;
    this.agenda = agenda;
    this.clock = clock;
  }

  void answerAlarms(Errands errands) {
    FormPosts formPosts = formPosts();
    Announcements announcements = announcements();
    Summaries summaries = summaries();
    KeeperLetters letters = letters();
    errands.entrust(SayHello.class, SayHello::parse, hello()::when);
    errands.entrust(TellChannel.class, TellChannel::parse, desk.notices()::when);
    errands.entrust(AnnounceRound.class, AnnounceRound::parse, announcements::when);
    errands.entrust(ConfirmAnswer.class, ConfirmAnswer::parse, confirmations()::when);
    errands.entrust(PostForm.class, PostForm::parse, formPosts::when);
    errands.entrust(RemovePost.class, RemovePost::parse, formPosts::when);
    errands.entrust(GiveBack.class, GiveBack::parse, formPosts::when);
    errands.entrust(TellOfHalt.class, TellOfHalt::parse, letters::when);
    errands.entrust(TellOfMiss.class, TellOfMiss::parse, letters::when);
    errands.entrust(
        SumUpRound.class,
        SumUpRound::parse,
        errand -> {
          if (!summaries.stands(errand)) {
            announcements.closed(errand);
            summaries.when(errand);
          }
        });
    errands.entrust(SupplyLow.class, SupplyLow::parse, supplyNotices()::when);
    TellSuggestions suggestions = suggestions();
    errands.entrust(Suggestion.Made.class, Suggestion.Made::parse, suggestions::when);
    errands.entrust(Suggestion.Decided.class, Suggestion.Decided::parse, suggestions::when);
    errands.entrust(CorrectSummary.class, CorrectSummary::parse, summaries::when);
    errands.entrust(RedrawQuestion.class, RedrawQuestion::parse, announcements::when);
    answerForgetting(errands);
    errands.entrust(PublishHome.class, PublishHome::parse, homes()::when);
    bringPeopleWhatIsTheirs(errands);
  }

  private void bringPeopleWhatIsTheirs(Errands errands) {
    ShareLetters shared = shareLetters();
    errands.entrust(BringShare.class, BringShare::parse, shared::when);
    errands.entrust(WithdrawShare.class, WithdrawShare::parse, shared::when);
    errands.entrust(TellFeedback.class, TellFeedback::parse, shared::when);
    errands.entrust(SendBelongings.class, SendBelongings::parse, suitcases()::when);
    errands.entrust(SendHeatMap.class, SendHeatMap::parse, heatMaps()::when);
  }

  private void answerForgetting(Errands errands) {
    FarewellPosts farewells =
        new FarewellPosts(
            stores.leavings().farewells(),
            stores.leavings().traces(),
            stores.channels(),
            desk.lookup(),
            desk.modals(),
            desk.postOnce());
    LostPosts lostPosts =
        new LostPosts(stores.rounds(), stores.channels(), desk.lookup(), agenda, clock);
    InstallationWatch watch =
        new InstallationWatch(
            desk.lookup(),
            stores.workspaces(),
            stores.leavings().installations(),
            practice.forgetting.noteRemoval,
            practice.forgetting.forgetWorkspace);
    errands.entrust(SayFarewell.class, SayFarewell::parse, farewells::when);
    errands.entrust(RemoveLostPost.class, RemoveLostPost::parse, lostPosts::when);
    errands.entrust(SeeWhetherInstalled.class, SeeWhetherInstalled::parse, watch::when);
    errands.entrust(ForgetWorkspace.Due.class, ForgetWorkspace.Due::parse, watch::when);
  }

  private Hello hello() {
    return new Hello(stores.workspaces(), desk.postOnce());
  }

  private KeeperLetters letters() {
    return new KeeperLetters(
        stores.rounds(),
        stores.slots(),
        stores.halts(),
        practice.postMissed,
        stores.channels(),
        stores.workspaces(),
        desk.keeperPost(),
        desk.postOnce());
  }

  private Announcements announcements() {
    return new Announcements(
        stores.rounds(),
        stores.rubrics(),
        stores.schedules(),
        practice.settleRound,
        stores.posts(),
        stores.channels(),
        desk.poster(),
        desk.postOnce());
  }

  private Confirmations confirmations() {
    return new Confirmations(
        stores.rounds(), stores.answers(), stores.channels(), desk.poster(), clock);
  }

  private FormPosts formPosts() {
    return new FormPosts(
        stores.rounds(),
        stores.forms(),
        practice.submitAnswer,
        stores.channels(),
        desk.poster(),
        desk.postOnce(),
        agenda,
        clock);
  }

  private Summaries summaries() {
    return new Summaries(
        stores.rounds(),
        stores.answers(),
        practice.marking.scorecards,
        stores.rubrics(),
        desk.permalinks(),
        desk.postOnce(),
        stores.posts(),
        desk.poster(),
        stores.channels());
  }

  private SupplyNotices supplyNotices() {
    return new SupplyNotices(
        practice.watchSupply,
        stores.schedules(),
        stores.workspaces(),
        stores.channels(),
        desk.postOnce());
  }

  private TellSuggestions suggestions() {
    return new TellSuggestions(
        stores.ownQuestions(), practice.asking.banks, stores.channels(), desk.postOnce());
  }

  private Homes homes() {
    HomePages pages =
        new HomePages(
            ownPractice(),
            ownAnswers(),
            stores.tellings(),
            stores.shelves(),
            practice.storyKeeping.coverages,
            stores.echoes(),
            stores.rubrics(),
            stores.workspaces(),
            clock);
    return new Homes(pages, stores.homeTabs(), desk.directory(), desk.modals());
  }

  private HeatMaps heatMaps() {
    return new HeatMaps(
        stores.tellings(),
        practice.storyKeeping.coverages,
        desk.directory(),
        desk.lookup(),
        desk.files(),
        clock);
  }

  private ShareLetters shareLetters() {
    return new ShareLetters(
        stores.shares(),
        stores.stories(),
        practice.storyKeeping.sharing.readShared(),
        practice.storyKeeping.sharing.takeBack(),
        stores.posts(),
        desk.postOnce(),
        desk.poster(),
        desk.lookup(),
        agenda,
        clock);
  }

  private Suitcases suitcases() {
    return new Suitcases(
        practice.gatherBelongings,
        stores.kept(),
        desk.directory(),
        desk.lookup(),
        desk.files(),
        desk.postOnce());
  }

  private OwnPractice ownPractice() {
    return new OwnPractice(
        stores.channels(),
        practice.scheduling.timetables(),
        stores.rounds(),
        stores.answers(),
        stores.waiting(),
        desk.permalinks(),
        desk.lookup(),
        clock);
  }

  private OwnAnswers ownAnswers() {
    return new OwnAnswers(
        stores.rounds(), stores.answers(), practice.marking.scorecards, desk.permalinks());
  }
}
