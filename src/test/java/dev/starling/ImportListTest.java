package dev.starling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.house.Stores;
import dev.starling.question.own.Circle;
import dev.starling.question.own.OwnQuestion;
import dev.starling.storage.Database;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportListTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private Path folder;
  private Path list;
  private String url;

  @BeforeEach
  void write(@TempDir Path folder) throws IOException {
    this.folder = folder;
    url = "jdbc:sqlite:" + folder.resolve("starling.db");
    list = folder.resolve("ours.md");
    Files.writeString(list, "# Failure\n- What did you break with a script?\n- Bring cake\n");
  }

  @Test
  void without_a_yes_it_only_says_what_would_be_added() {
    known("T1");

    assertThat(run(list.toString())).isZero();
    assertThat(said())
        .contains("line 2: add [mistake?, mid] What did you break with a script?")
        .contains("Line 3: “Bring cake”", "1 to add", "--yes");
    assertThat(own()).isEmpty();
  }

  @Test
  void with_a_yes_it_adds_them_and_a_second_time_nothing() {
    known("T1");

    assertThat(run(list.toString(), "--yes", "--level", "staff", "--pack", "ours")).isZero();
    assertThat(said()).contains("1 added");
    assertThat(own())
        .singleElement()
        .satisfies(
            added -> {
              assertThat(added.question().level().slug()).isEqualTo("staff");
              assertThat(added.pack().value()).isEqualTo("ours");
              assertThat(added.circle().channel()).isEmpty();
              assertThat(added.author()).isNull();
            });

    assertThat(run(list.toString(), "--yes")).isZero();
    assertThat(said()).contains("There is nothing to add");
    assertThat(own()).hasSize(1);
  }

  @Test
  void a_channel_gets_its_own() {
    known("T1");
    try (Database database = Database.open(url)) {
      Stores stores = Stores.in(database);
      stores.channels().enter(stores.workspaces().all().get(0).id(), "C1");
    }

    assertThat(run(list.toString(), "--channel", "C1", "--yes")).isZero();
    assertThat(own()).extracting(each -> each.circle().channel().isPresent()).containsExactly(true);
    assertThat(run(list.toString(), "--channel", "C9")).isEqualTo(1);
    assertThat(said()).contains("never used in a channel with the id C9");
  }

  @Test
  void among_several_workspaces_one_has_to_be_named() {
    known("T1");
    known("T2");

    assertThat(run(list.toString())).isEqualTo(1);
    assertThat(said()).contains("--workspace");
    assertThat(run(list.toString(), "--workspace", "T2")).isZero();
  }

  @Test
  void whatever_is_wrong_is_said_in_a_sentence() throws IOException {
    assertThat(run(list.toString())).as("no database").isEqualTo(1);
    assertThat(Files.exists(folder.resolve("starling.db"))).isFalse();
    known("T1");
    assertThat(run()).isEqualTo(1);
    assertThat(run(list.toString(), "--loud")).isEqualTo(1);
    assertThat(run(list.toString(), "--theme", "weather")).isEqualTo(1);
    assertThat(run(folder.resolve("nothing.md").toString())).isEqualTo(1);
    assertThat(said()).contains("Which file?", "--loud", "weather", "can't be read");
    Files.writeString(list, "%PDF-1.7 and so on");
    assertThat(run(list.toString(), "--yes")).isEqualTo(1);
    assertThat(own()).isEmpty();
  }

  private void known(String team) {
    try (Database database = Database.open(url)) {
      Stores.in(database).workspaces().enter("-", team, NOW);
    }
  }

  private List<OwnQuestion> own() {
    try (Database database = Database.open(url)) {
      Stores stores = Stores.in(database);
      return stores
          .ownQuestions()
          .all(Circle.of(stores.workspaces().all().get(0).id()).workspace());
    }
  }

  private int run(String... words) {
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    Map<String, String> environment = Map.of("DATABASE_URL", url);
    return new ImportList(environment, Clock.fixed(NOW, ZoneOffset.UTC), out).run(List.of(words));
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
