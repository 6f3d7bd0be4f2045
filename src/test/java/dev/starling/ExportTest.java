package dev.starling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.gson.JsonParser;
import dev.starling.config.BadSettings;
import dev.starling.storage.Database;
import dev.starling.storage.TestDatabase;
import dev.starling.storage.export.SmallHistory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
  private final String url = TestDatabase.SQLITE.freshUrl();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

  @Test
  void prints_one_document_in_utf_8_whatever_the_machine_prefers() {
    practised();

    assertThat(run(out)).isZero();

    String text = out.toString(UTF_8);
    assertThat(text).contains("Grüße 👋").endsWith("}\n");
    assertThat(JsonParser.parseString(text).getAsJsonObject().has("schedules")).isTrue();
    assertThat(complaints.toString(UTF_8)).isEmpty();
  }

  @Test
  void prints_what_was_asked_for_and_no_more() {
    practised();

    assertThat(run(out, "--person", "UBO", "--workspace", "T1")).isZero();

    assertThat(out.toString(UTF_8)).contains("UBO").doesNotContain("Grüße", "C9");
  }

  @Test
  void says_when_nobody_knows_the_workspace() {
    practised();

    assertThat(run(out, "--workspace", "T404")).isZero();

    assertThat(out.toString(UTF_8)).contains("\"answers\":[]");
    assertThat(complaints.toString(UTF_8)).contains("T404");
  }

  @Test
  void refuses_options_that_it_does_not_know() {
    for (List<String> words :
        List.of(
            List.of("--channel", "C1"),
            List.of("all"),
            List.of("--person"),
            List.of("--person", " "),
            List.of("--person", "U1", "--person", "U2"))) {
      assertThat(run(out, words.toArray(String[]::new))).as("%s", words).isEqualTo(2);
    }
    assertThat(out.size()).isZero();
    assertThat(complaints.toString(UTF_8).lines())
        .hasSize(5)
        .allMatch(line -> line.contains("Write: export [--workspace T1] [--person U1]"));
  }

  @Test
  void says_in_one_sentence_why_there_is_nothing_to_read(@TempDir Path folder) {
    Path nowhere = folder.resolve("nowhere.db");

    int code = export(Map.of("DATABASE_URL", "jdbc:sqlite:" + nowhere)).to(out, List.of());

    assertThat(code).isOne();
    assertThat(out.size()).isZero();
    assertThat(complaints.toString(UTF_8).lines()).hasSize(1);
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void needs_an_address_that_can_be_one() {
    assertThatExceptionOfType(BadSettings.class)
        .isThrownBy(() -> export(Map.of("DATABASE_URL", "mysql:x")).to(out, List.of()));
  }

  @Test
  void ends_quietly_when_the_reader_has_seen_enough() {
    practised();

    assertThat(run(failing("Broken pipe"))).isZero();

    assertThat(complaints.size()).isZero();
  }

  @Test
  void says_when_the_document_could_not_be_written() {
    practised();

    assertThat(run(failing("No space left on device"))).isOne();

    assertThat(complaints.toString(UTF_8)).contains("No space left on device");
  }

  private void practised() {
    try (Database database = Database.open(url)) {
      SmallHistory.writeInto(database);
    }
  }

  private int run(OutputStream to, String... words) {
    return export(Map.of("DATABASE_URL", url)).to(to, List.of(words));
  }

  private Export export(Map<String, String> environment) {
    return new Export(
        environment,
        Clock.fixed(SmallHistory.NOW, ZoneOffset.UTC),
        new PrintStream(complaints, true, UTF_8));
  }

  private static OutputStream failing(String why) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(why);
      }
    };
  }
}
