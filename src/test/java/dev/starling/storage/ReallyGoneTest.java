package dev.starling.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.Ids;
import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import dev.starling.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is deleted from a SQLite file can't be read out of its pages either. */
class ReallyGoneTest {
  private static final String WORDS = "zanzibar was where we went";

  @Test
  void the_file_does_not_hold_the_words_any_more() throws IOException {
    String url = TestDatabase.SQLITE.freshUrl();
    Path file = Path.of(url.substring("jdbc:sqlite:".length()));
    try (Database database = Database.open(url)) {
      WorkspaceId here =
          database.store(WorkspacesSql.class).enter(Workspace.NONE, "T1", Instant.EPOCH);
      FullCellar cellar = new FullCellar(url);
      cellar.fill(here.value(), "UADA", 1);
      cellar.execute("update story set title = '" + WORDS + "'");
      cellar.execute("pragma wal_checkpoint(truncate)");
      assertThat(read(file)).contains(WORDS);

      TracesSql traces = database.store(TracesSql.class);
      database.transaction().run(() -> traces.erase(new PersonId(here, "UADA"), new Ids()::next));
    }

    assertThat(read(file)).doesNotContain(WORDS);
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }
}
