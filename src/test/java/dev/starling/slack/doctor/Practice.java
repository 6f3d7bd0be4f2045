package dev.starling.slack.doctor;

import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;

import dev.starling.base.ChannelId;
import dev.starling.base.Ids;
import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import dev.starling.question.Focus;
import dev.starling.question.WhatBroke;
import dev.starling.round.Round;
import dev.starling.round.RoundId;
import dev.starling.round.RoundState;
import dev.starling.schedule.Days;
import dev.starling.schedule.Schedule;
import dev.starling.schedule.Scheduling;
import dev.starling.slack.Hands;
import dev.starling.slack.SlackPeople;
import dev.starling.slack.wire.Troubles;
import dev.starling.slack.wire.Whoami;
import dev.starling.storage.ChannelsSql;
import dev.starling.storage.Database;
import dev.starling.storage.DaysOffSql;
import dev.starling.storage.HaltsSql;
import dev.starling.storage.KeepersSql;
import dev.starling.storage.ParkedErrandsSql;
import dev.starling.storage.RoundsSql;
import dev.starling.storage.SchedulesSql;
import dev.starling.storage.SlotsSql;
import dev.starling.storage.TestDatabase;
import dev.starling.storage.WorkspacesSql;
import dev.starling.storage.ZoneReportsSql;
import dev.starling.workspace.Workspace;
import dev.starling.workspace.ZoneReport;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A healthy practice, in which a test breaks something. It is Monday, nine in Berlin. */
final class Practice implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  final Hands clock = new Hands(NOW.toString());
  final SlackPeople slack = new SlackPeople();
  final Set<String> scopes = new HashSet<>(ManifestScopes.read());
  private final String url = TestDatabase.SQLITE.freshUrl();
  private final Database database = Database.open(url);
  final WorkspaceId workspace;
  final ChannelId channel;
  final KeepersSql keepers = database.store(KeepersSql.class);
  final SchedulesSql schedules = database.store(SchedulesSql.class);
  final RoundsSql rounds = database.store(RoundsSql.class);
  final WorkspacesSql workspaces = database.store(WorkspacesSql.class);
  final ChannelsSql channels = database.store(ChannelsSql.class);
  final Scheduling scheduling =
      Scheduling.of(
          schedules,
          database.store(DaysOffSql.class),
          keepers,
          database.store(SlotsSql.class),
          database.store(HaltsSql.class),
          person -> true,
          (errand, due) -> {},
          database.transaction(),
          new Ids(new Random(1)),
          clock);
  final ZoneReportsSql zoneReports = database.store(ZoneReportsSql.class);
  final ParkedErrandsSql parked = database.store(ParkedErrandsSql.class);

  Practice() {
    workspace = workspaces.enter(Workspace.NONE, SlackPeople.TEAM, NOW);
    channel = channels.enter(workspace, SlackPeople.CHANNEL);
    schedules.save(
        new Schedule(
            channel,
            Days.WEEKDAYS,
            1,
            LocalTime.of(9, 30),
            ZoneId.of("Europe/Berlin"),
            LocalDate.of(2026, 11, 23),
            false,
            person("UADA"),
            NOW,
            Focus.ANYTHING));
    workspaces.heard(workspace, NOW.minusSeconds(60));
    slackSays(SlackPeople.TEAM, NOW);
  }

  Checkup checkup() {
    return new Checkup(
        slack.lookup,
        workspaces,
        channels,
        zoneReports,
        schedules,
        scheduling.halts(),
        scheduling.timetables(),
        rounds,
        parked,
        clock,
        clock);
  }

  void slackSays(String team, Instant serverTime) {
    doReturn(
            new Whoami(
                team, Optional.empty(), "Acme", "USTAR", "B1", "", scopes, Optional.of(serverTime)))
        .when(slack.lookup)
        .whoami();
  }

  void slackTells(String zone, int offsetHours) {
    zoneReports.keep(new ZoneReport(workspace, zone, offsetHours * 3_600, clock.instant()));
  }

  void slackRefuses(String error) {
    doThrow(Troubles.refused(error)).when(slack.lookup).whoami();
  }

  void parks(String kind, String incident) {
    parked.park(kind, "1/secret-subject", workspace.value(), 10, incident, NOW.minusSeconds(600));
  }

  /** A question that went out so long ago, or never reached the channel. */
  void asks(Duration ago, boolean arrived) {
    Instant at = clock.instant().minus(ago);
    Ts ts = arrived ? new Ts(at.getEpochSecond() + ".000100") : null;
    rounds.open(round(at, ts));
  }

  void settlesInZone(String zone) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("update schedule set zone = '" + zone + "'");
    }
  }

  PersonId person(String id) {
    return new PersonId(workspace, id);
  }

  private Round round(Instant at, @Nullable Ts ts) {
    return new Round(
        new RoundId(workspace, "r1"),
        channel,
        null,
        person("UADA"),
        WhatBroke.question(),
        "Because.",
        1,
        RoundState.OPEN,
        at,
        at.plus(Duration.ofDays(1)),
        false,
        ts);
  }

  @Override
  public void close() {
    database.close();
  }
}
