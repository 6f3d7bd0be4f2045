package dev.starling.house;

import dev.starling.base.Claims;
import dev.starling.base.ParkedErrands;
import dev.starling.base.Patience;
import dev.starling.base.Posts;
import dev.starling.belongings.Kept;
import dev.starling.belongings.PendingBanks;
import dev.starling.feedback.Echoes;
import dev.starling.feedback.QuietSignals;
import dev.starling.feedback.Reactions;
import dev.starling.feedback.Rubrics;
import dev.starling.feedback.Waiting;
import dev.starling.question.own.OwnQuestions;
import dev.starling.question.own.PendingImports;
import dev.starling.quiz.Recalls;
import dev.starling.round.Answers;
import dev.starling.round.Forms;
import dev.starling.round.Messages;
import dev.starling.round.Rounds;
import dev.starling.schedule.DaysOff;
import dev.starling.schedule.Halts;
import dev.starling.schedule.Keepers;
import dev.starling.schedule.Schedules;
import dev.starling.schedule.Slots;
import dev.starling.sharing.Shares;
import dev.starling.storage.AnswersSql;
import dev.starling.storage.AttendanceSql;
import dev.starling.storage.ChannelsSql;
import dev.starling.storage.ClaimsSql;
import dev.starling.storage.CohortsSql;
import dev.starling.storage.Database;
import dev.starling.storage.DaysOffSql;
import dev.starling.storage.DraftsSql;
import dev.starling.storage.EchoesSql;
import dev.starling.storage.FormsSql;
import dev.starling.storage.HaltsSql;
import dev.starling.storage.HomeTabsSql;
import dev.starling.storage.KeepersSql;
import dev.starling.storage.MessagesSql;
import dev.starling.storage.OwnQuestionsSql;
import dev.starling.storage.ParkedErrandsSql;
import dev.starling.storage.PatienceSql;
import dev.starling.storage.PendingBanksSql;
import dev.starling.storage.PendingImportsSql;
import dev.starling.storage.PeopleSql;
import dev.starling.storage.PostsSql;
import dev.starling.storage.QuietSignalsSql;
import dev.starling.storage.ReactionsSql;
import dev.starling.storage.RecallsSql;
import dev.starling.storage.RoundsSql;
import dev.starling.storage.RubricsSql;
import dev.starling.storage.SchedulesSql;
import dev.starling.storage.SharesSql;
import dev.starling.storage.ShelvesSql;
import dev.starling.storage.SlotsSql;
import dev.starling.storage.StoriesSql;
import dev.starling.storage.TeamSnapshotsSql;
import dev.starling.storage.TellingsSql;
import dev.starling.storage.WaitingSql;
import dev.starling.storage.WorkspacesSql;
import dev.starling.storage.ZoneReportsSql;
import dev.starling.storage.export.OwnDocument;
import dev.starling.story.Cohorts;
import dev.starling.story.Drafts;
import dev.starling.story.Shelves;
import dev.starling.story.Stories;
import dev.starling.story.TeamSnapshots;
import dev.starling.story.Tellings;
import dev.starling.workspace.Attendance;
import dev.starling.workspace.Channels;
import dev.starling.workspace.HomeTabs;
import dev.starling.workspace.People;
import dev.starling.workspace.Workspaces;
import dev.starling.workspace.ZoneReports;

/** The cellar: everything that is kept, room by room. */
public record Stores(
    Workspaces workspaces,
    Channels channels,
    People people,
    ZoneReports zoneReports,
    Schedules schedules,
    Keepers keepers,
    DaysOff daysOff,
    Slots slots,
    Rounds rounds,
    Messages messages,
    Answers answers,
    Forms forms,
    Rubrics rubrics,
    Reactions reactions,
    QuietSignals quietSignals,
    Echoes echoes,
    Waiting waiting,
    Tellings tellings,
    Cohorts cohorts,
    TeamSnapshots teamSnapshots,
    Recalls recalls,
    OwnQuestions ownQuestions,
    PendingImports pendingImports,
    Stories stories,
    Shelves shelves,
    Drafts drafts,
    Shares shares,
    PendingBanks pendingBanks,
    Kept kept,
    HomeTabs homeTabs,
    Posts posts,
    Patience patience,
    Halts halts,
    Claims claims,
    ParkedErrands parkedErrands,
    Leavings leavings,
    Attendance attendance) {

  public static Stores in(Database database) {
    return new Stores(
        database.store(WorkspacesSql.class),
        database.store(ChannelsSql.class),
        database.store(PeopleSql.class),
        database.store(ZoneReportsSql.class),
        database.store(SchedulesSql.class),
        database.store(KeepersSql.class),
        database.store(DaysOffSql.class),
        database.store(SlotsSql.class),
        database.store(RoundsSql.class),
        database.store(MessagesSql.class),
        database.store(AnswersSql.class),
        database.store(FormsSql.class),
        database.store(RubricsSql.class),
        database.store(ReactionsSql.class),
        database.store(QuietSignalsSql.class),
        database.store(EchoesSql.class),
        database.store(WaitingSql.class),
        database.store(TellingsSql.class),
        database.store(CohortsSql.class),
        database.store(TeamSnapshotsSql.class),
        database.store(RecallsSql.class),
        database.store(OwnQuestionsSql.class),
        database.store(PendingImportsSql.class),
        database.store(StoriesSql.class),
        database.store(ShelvesSql.class),
        database.store(DraftsSql.class),
        database.store(SharesSql.class),
        database.store(PendingBanksSql.class),
        new OwnDocument(database),
        database.store(HomeTabsSql.class),
        database.store(PostsSql.class),
        database.store(PatienceSql.class),
        database.store(HaltsSql.class),
        database.store(ClaimsSql.class),
        database.store(ParkedErrandsSql.class),
        Leavings.in(database),
        database.store(AttendanceSql.class));
  }
}
