package dev.starling.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.starling.storage.Unreadable.Why;
import dev.starling.workspace.Workspace;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody reads a database who must not write to it. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ReadingTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");

  private final String url;

  ReadingTest(TestDatabase kind) {
    this.url = kind.freshUrl();
  }

  @Test
  void sees_what_the_running_bot_has_written() {
    try (Database bot = Database.open(url)) {
      bot.store(WorkspacesSql.class).enter(Workspace.NONE, "T1", NOW);

      try (Database reader = Database.openForReading(url)) {
        assertThat(reader.store(WorkspacesSql.class).all()).hasSize(1);
      }
    }
  }

  @Test
  void sees_one_state_from_the_first_query_to_the_last() {
    try (Database bot = Database.open(url);
        Database reader = Database.openForReading(url)) {
      int seen =
          reader.snapshot(
              handle -> {
                WorkspacesSql workspaces = handle.attach(WorkspacesSql.class);
                int before = workspaces.all().size();
                bot.store(WorkspacesSql.class).enter(Workspace.NONE, "T1", NOW);
                return before + workspaces.all().size();
              });

      assertThat(seen).isZero();
    }
  }

  @Test
  void cannot_write() {
    try (Database bot = Database.open(url);
        Database reader = Database.openForReading(url)) {
      assertThatThrownBy(() -> reader.store(WorkspacesSql.class).enter(Workspace.NONE, "T1", NOW))
          .hasStackTraceContaining("read");
      assertThat(bot.store(WorkspacesSql.class).all()).isEmpty();
    }
  }

  @Test
  void says_so_when_it_cannot_read_to_the_end() throws SQLException {
    Database.open(url).close();
    try (Database reader = Database.openForReading(url)) {
      assertThatExceptionOfType(Unreadable.class)
          .isThrownBy(
              () ->
                  reader.snapshot(
                      handle -> handle.createQuery("select lost").mapTo(int.class).one()))
          .matches(unreadable -> unreadable.why() == Why.UNREACHABLE);
    }
  }

  @Test
  void leaves_an_empty_database_empty() {
    refused(Why.NOT_THERE_YET, "nothing of Starling's yet");
    refused(Why.NOT_THERE_YET, "nothing of Starling's yet");
  }

  @Test
  void does_not_bring_an_older_database_up_to_date() throws SQLException {
    Database.open(url).close();
    change("delete from flyway_schema_history where version = '4'");

    refused(Why.OTHER_SCHEMA, "older Starling");
  }

  @Test
  void does_not_guess_at_a_newer_database() throws SQLException {
    Database.open(url).close();
    change(
        """
        insert into flyway_schema_history (installed_rank, version, description, type, script,
          checksum, installed_by, execution_time, success)
        values (99, '99', 'from the future', 'SQL', 'V99__future.sql', 1, 'x', 1, true)""");

    refused(Why.OTHER_SCHEMA, "newer Starling");
  }

  private void refused(Why why, String sentence) {
    assertThatExceptionOfType(Unreadable.class)
        .isThrownBy(() -> Database.openForReading(url))
        .matches(unreadable -> unreadable.why() == why)
        .satisfies(unreadable -> assertThat(unreadable.sentence()).contains(sentence));
  }

  private void change(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isOne();
    }
  }
}
