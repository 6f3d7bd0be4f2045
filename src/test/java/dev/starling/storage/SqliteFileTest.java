package dev.starling.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.starling.storage.Unreadable.Why;
import dev.starling.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever reads a SQLite file leaves no trace, in it or beside it. */
class SqliteFileTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");

  @TempDir private Path folder;

  @Test
  void leaves_a_closed_database_as_it_was_and_nothing_beside_it() throws IOException {
    Path file = folder.resolve("a practice#1.db");
    practised(file);
    Map<String, Integer> before = traces();

    assertThat(teams(file)).isOne();

    assertThat(traces()).isEqualTo(before).hasSize(1);
  }

  @Test
  void leaves_the_database_of_a_running_bot_as_it_was() throws IOException {
    Path file = folder.resolve("starling.db");
    try (Database bot = Database.open(url(file))) {
      bot.store(WorkspacesSql.class).enter(Workspace.NONE, "T1", NOW);
      Map<String, Integer> before = traces();

      assertThat(teams(file)).isOne();

      // What is left out is the board on which readers sign in and out.
      before.remove("starling.db-shm");
      assertThat(traces()).containsAllEntriesOf(before).hasSize(3);
    }
    assertThat(traces()).as("the bot could tidy up").hasSize(1);
  }

  @Test
  void reads_what_a_killed_bot_left_in_its_log() throws IOException {
    Path file = folder.resolve("starling.db");
    Path left = Files.createDirectory(folder.resolve("left")).resolve("starling.db");
    try (Database bot = Database.open(url(file))) {
      bot.store(WorkspacesSql.class).enter(Workspace.NONE, "T1", NOW);
      for (String end : new String[] {"", "-wal", "-shm"}) {
        Files.copy(Path.of(file + end), Path.of(left + end));
      }
    }

    assertThat(teams(left)).isOne();
  }

  @Test
  void says_so_when_a_bot_started_and_wrote_while_it_was_read() {
    Path file = folder.resolve("starling.db");
    practised(file);

    try (Database reader = Database.openForReading(url(file))) {
      assertThatExceptionOfType(Unreadable.class)
          .isThrownBy(
              () ->
                  reader.snapshot(
                      handle -> {
                        Database.open(url(file)).close();
                        practised(file, "T2");
                        return 0;
                      }))
          .matches(unreadable -> unreadable.why() == Why.CHANGED);
    }
  }

  @Test
  void makes_no_database_where_there_is_none() {
    Path file = folder.resolve("nowhere.db");

    assertThatExceptionOfType(Unreadable.class)
        .isThrownBy(() -> Database.openForReading(url(file)))
        .matches(unreadable -> unreadable.why() == Why.NOT_THERE_YET)
        .satisfies(unreadable -> assertThat(unreadable.sentence()).contains(file.toString()));
    assertThat(file).doesNotExist();
  }

  @Test
  void says_when_the_file_is_something_else() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.db"), "Dear Ada, ".repeat(100));

    assertThatExceptionOfType(Unreadable.class)
        .isThrownBy(() -> Database.openForReading(url(file)))
        .matches(unreadable -> unreadable.why() == Why.UNREACHABLE);
  }

  @Test
  void understands_addresses_with_settings_and_file_names() {
    Path relative = Path.of("data/starling.db");
    assertThat(SqliteFile.at("jdbc:sqlite:data/starling.db").path()).isEqualTo(relative);
    assertThat(SqliteFile.at("jdbc:sqlite:data/starling.db?cache_size=9").path())
        .isEqualTo(relative);
    assertThat(SqliteFile.at("jdbc:sqlite:file:data/starling.db").path()).isEqualTo(relative);
    assertThat(SqliteFile.at("jdbc:sqlite:file:/data/a%20b.db?cache=shared").path())
        .isEqualTo(Path.of("/data/a b.db"));
  }

  private static void practised(Path file) {
    practised(file, "T1");
  }

  private static void practised(Path file, String team) {
    try (Database bot = Database.open(url(file))) {
      bot.store(WorkspacesSql.class).enter(Workspace.NONE, team, NOW);
    }
  }

  private static int teams(Path file) {
    try (Database reader = Database.openForReading(url(file))) {
      return reader.snapshot(handle -> handle.attach(WorkspacesSql.class).all().size());
    }
  }

  private static String url(Path file) {
    return "jdbc:sqlite:" + file;
  }

  /** Every file in the folder, with what stands for its bytes. */
  private Map<String, Integer> traces() throws IOException {
    Map<String, Integer> traces = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        traces.put(file.getFileName().toString(), Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return traces;
  }
}
