package dev.starling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.storage.AttendanceSql;
import dev.starling.storage.Database;
import dev.starling.storage.TestDatabase;
import dev.starling.storage.export.SmallHistory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyTest {
  private static final Instant NOW = SmallHistory.NOW;

  @TempDir Path folder;
  private Path file;
  private String from;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @BeforeEach
  void practise() {
    file = folder.resolve("starling.db");
    from = "jdbc:sqlite:" + file;
    try (Database database = Database.open(from)) {
      SmallHistory.writeInto(database);
    }
  }

  @Test
  void copies_and_says_so_and_leaves_the_source_alone() throws IOException {
    byte[] before = Files.readAllBytes(file);
    String to = TestDatabase.POSTGRESQL.freshUrl();

    assertThat(run(Map.of(), "--from", from, "--to", to)).isZero();

    assertThat(said()).contains("Copied and compared:", "answer: the same 3 rows on both sides");
    assertThat(exported(to)).isEqualTo(exported(from)).contains("Grüße");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(Files.list(folder)).containsExactly(file);
  }

  @Test
  void takes_what_is_left_out_from_the_environment() {
    String to = "jdbc:sqlite:" + folder.resolve("copy.db");

    assertThat(run(Map.of("DATABASE_URL", to), "--from", from)).isZero();

    assertThat(exported(to)).isEqualTo(exported(from));
  }

  @Test
  void refuses_to_mix_what_two_databases_hold() throws IOException {
    Path other = folder.resolve("other.db");
    try (Database database = Database.open("jdbc:sqlite:" + other)) {
      SmallHistory.writeInto(database);
    }
    byte[] before = Files.readAllBytes(other);

    assertThat(run(Map.of(), "--from", from, "--to", "jdbc:sqlite:" + other)).isOne();

    assertThat(said()).contains("The target is not empty").hasLineCount(1);
    assertThat(Files.readAllBytes(other)).isEqualTo(before);
  }

  @Test
  void refuses_while_a_bot_is_at_work_on_the_source() {
    attended(NOW.minusSeconds(59));
    assertThat(run(Map.of(), "--from", from, "--to", "jdbc:sqlite:" + folder + "/copy.db")).isOne();
    assertThat(said()).contains("Stop it").hasLineCount(1);
    assertThat(folder.resolve("copy.db")).doesNotExist();

    attended(NOW.minusSeconds(60));
    assertThat(run(Map.of(), "--from", from, "--to", "jdbc:sqlite:" + folder + "/copy.db"))
        .isZero();
  }

  @Test
  void says_which_of_the_two_is_wrong_and_makes_neither() {
    String nowhere = "jdbc:sqlite:" + folder.resolve("nowhere.db");

    assertThat(run(Map.of(), "--from", nowhere, "--to", from)).isOne();
    assertThat(said()).startsWith("--from: There is no database at").hasLineCount(1);
    assertThat(folder.resolve("nowhere.db")).doesNotExist();

    out.reset();
    String gone = TestDatabase.POSTGRESQL.freshUrl().replaceFirst("starling\\d+", "nobody");
    assertThat(run(Map.of(), "--from", from, "--to", gone)).isOne();
    assertThat(said()).startsWith("--to: The server has no database by the name in --to");
  }

  @Test
  void leaves_what_another_program_keeps_alone() throws Exception {
    String theirs = TestDatabase.POSTGRESQL.freshUrl();
    try (var connection = java.sql.DriverManager.getConnection(theirs);
        var statement = connection.createStatement()) {
      statement.execute("create table weights (kilos real)");
    }

    assertThat(run(Map.of(), "--from", from, "--to", theirs)).isOne();

    assertThat(said()).contains("not Starling's").hasLineCount(1);
  }

  @Test
  void explains_how_it_is_written() {
    for (String words :
        List.of("", "--from", "--from x", "--to jdbc:sqlite:starling.db", "from a to b")) {
      out.reset();
      assertThat(run(Map.of(), words.isEmpty() ? new String[0] : words.split(" "))).isEqualTo(2);
      assertThat(said()).as(words).contains("Write: copy --from").hasLineCount(1);
    }
  }

  private void attended(Instant at) {
    try (Database database = Database.open(from)) {
      AttendanceSql attendance = database.store(AttendanceSql.class);
      attendance.begin(at);
      attendance.replace(attendance.seenAt().orElseThrow(), at);
    }
  }

  private int run(Map<String, String> environment, String... words) {
    return new Copy(
            environment, Clock.fixed(NOW, ZoneOffset.UTC), new PrintStream(out, true, UTF_8))
        .run(Arrays.asList(words));
  }

  private String said() {
    return out.toString(UTF_8);
  }

  private static String exported(String url) {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    int code =
        new Export(
                Map.of("DATABASE_URL", url),
                Clock.fixed(NOW, ZoneOffset.UTC),
                new PrintStream(document, true, UTF_8))
            .to(document, List.of());
    assertThat(code).isZero();
    return document.toString(UTF_8);
  }
}
