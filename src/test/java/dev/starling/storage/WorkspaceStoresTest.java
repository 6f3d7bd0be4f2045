package dev.starling.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import dev.starling.workspace.Channel;
import dev.starling.workspace.Person;
import dev.starling.workspace.Workspace;
import dev.starling.workspace.ZoneReport;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class WorkspaceStoresTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");

  private final TestDatabase kind;
  private Database database;
  private WorkspacesSql workspaces;
  private ChannelsSql channels;
  private WorkspaceId workspace;

  WorkspaceStoresTest(TestDatabase kind) {
    this.kind = kind;
  }

  @BeforeEach
  void open() {
    database = Database.open(kind.freshUrl());
    workspaces = database.store(WorkspacesSql.class);
    channels = database.store(ChannelsSql.class);
    workspace = workspaces.enter(Workspace.NONE, "T1", NOW);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void enters_a_workspace_once() {
    assertThat(workspaces.enter(Workspace.NONE, "T1", NOW)).isEqualTo(workspace);
    assertThat(workspaces.enter("E1", "T1", NOW)).isNotEqualTo(workspace);
    assertThat(workspaces.all()).hasSize(2);
  }

  @Test
  void remembers_the_name_its_command_had_last() {
    workspaces.rememberCommand(workspace, "/rehearse");

    assertThat(workspaces.find(workspace).orElseThrow().command()).isEqualTo("/rehearse");
  }

  @Test
  void notes_deliveries_to_the_minute() {
    workspaces.heard(workspace, NOW);
    workspaces.heard(workspace, NOW.plusSeconds(59));
    assertThat(workspaces.lastHeard(workspace)).contains(NOW);

    workspaces.heard(workspace, NOW.plusSeconds(61));
    assertThat(workspaces.lastHeard(workspace)).contains(NOW.plusSeconds(61));
  }

  @Test
  void keeps_a_channel_under_its_number_when_slack_gives_it_a_new_id() {
    ChannelId id = channels.enter(workspace, "C1");
    ChannelId other = channels.enter(workspace, "C2");
    assertThat(channels.enter(workspace, "C1")).isEqualTo(id).isNotEqualTo(other);

    channels.rename(id, "C9");

    assertThat(channels.findId(workspace, "C9")).contains(id);
    assertThat(channels.findId(workspace, "C1")).isEmpty();
  }

  @Test
  void keeps_what_slack_says_of_a_channel() {
    ChannelId id = channels.enter(workspace, "C1");
    Channel described = new Channel(id, "C1", "practice", true, false, true, false, NOW);

    channels.save(described);

    assertThat(channels.get(id)).isEqualTo(described);
  }

  @Test
  void greets_a_channel_once_in_thirty_days() {
    ChannelId id = channels.enter(workspace, "C1");
    Duration pause = Duration.ofDays(30);

    assertThat(channels.greet(id, NOW, NOW.minus(pause))).isTrue();
    assertThat(channels.greet(id, NOW, NOW.minus(pause))).isFalse();
    Instant later = NOW.plus(pause).plusSeconds(1);
    assertThat(channels.greet(id, later, later.minus(pause))).isTrue();
  }

  @Test
  void keeps_what_slack_says_of_a_person() {
    PeopleSql people = database.store(PeopleSql.class);
    Person bo =
        new Person(
            new PersonId(workspace, "U2"),
            "Bo",
            ZoneId.of("Asia/Kolkata"),
            false,
            true,
            false,
            false,
            false,
            NOW);
    people.save(bo);
    people.save(bo);

    assertThat(people.find(bo.id())).contains(bo);
    assertThat(people.find(new PersonId(workspace, "U3"))).isEmpty();

    execute("update person set zone = 'Mars/Olympus'");
    assertThat(people.find(bo.id()).orElseThrow().zone()).isEqualTo(ZoneId.of("UTC"));
  }

  @Test
  void keeps_the_newest_that_slack_said_of_a_zone() {
    ZoneReportsSql reports = database.store(ZoneReportsSql.class);
    ZoneReport before = new ZoneReport(workspace, "Asia/Kolkata", 19_800, NOW);
    ZoneReport after = new ZoneReport(workspace, "Asia/Kolkata", 3_600, NOW.plusSeconds(1));
    ZoneReport mars = new ZoneReport(workspace, "Mars/Olympus", -9_000, NOW);

    reports.keep(after);
    reports.keep(before);
    reports.keep(mars);
    assertThat(reports.of(workspace)).containsExactly(after, mars);

    assertThat(reports.of(workspaces.enter(Workspace.NONE, "T2", NOW))).isEmpty();
  }

  private void execute(String sql) {
    database.inTransaction(handle -> handle.execute(sql));
  }
}
