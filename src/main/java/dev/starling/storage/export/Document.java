package dev.starling.storage.export;

import com.google.gson.stream.JsonWriter;
import dev.starling.base.WorkspaceId;
import dev.starling.storage.Database;
import dev.starling.storage.RubricsSql;
import dev.starling.storage.ShelvesSql;
import dev.starling.storage.TellingsSql;
import dev.starling.storage.Unreadable;
import dev.starling.storage.WorkspacesSql;
import dev.starling.story.Coverages;
import dev.starling.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The whole document, written while it is read, however much there is. */
public final class Document {
  private static final int ROWS_AT_ONCE = 500;

  private final Database database;
  private final Instant now;

  /**
   * @param now for which coverage is worked out
   */
  public Document(Database database, Instant now) {
    this.database = database;
    this.now = now;
  }

  /**
   * Leaves the writer open.
   *
   * @return how many workspaces are in it
   * @throws Unreadable when what was written does not fit together
   */
  public int write(Scope scope, Writer out) throws IOException {
    try {
      return database.snapshot(handle -> write(scope, new JsonWriter(out), handle));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private int write(Scope scope, JsonWriter json, Handle handle) throws IOException {
    List<Workspace> workspaces =
        handle.attach(WorkspacesSql.class).all().stream()
            .filter(each -> scope.workspace().map(each.slackId()::equals).orElse(true))
            .toList();
    json.beginObject();
    for (Section section : sections(handle)) {
      json.name(section.name()).beginArray();
      for (Workspace workspace : workspaces) {
        write(section, workspace, scope, json, handle);
      }
      json.endArray();
    }
    json.endObject();
    json.flush();
    return workspaces.size();
  }

  private List<Section> sections(Handle handle) {
    return List.of(
        new ScheduleRows(),
        new SlotRows(),
        new RoundRows(),
        new AnswerRows(),
        new MarkRows(),
        new NoRows("reviews"),
        new StoryRows(),
        coverage(handle),
        new DayOffRows(),
        new EmojiRows(handle.attach(RubricsSql.class)),
        new MessageRows(),
        new RecallRows(),
        new PersonRows(),
        new ChannelRows());
  }

  private CoverageRows coverage(Handle handle) {
    return new CoverageRows(
        new Coverages(
            handle.attach(TellingsSql.class),
            handle.attach(ShelvesSql.class),
            Clock.fixed(now, ZoneOffset.UTC)));
  }

  static void write(
      Section section, Workspace workspace, Scope scope, JsonWriter json, Handle handle) {
    handle
        .createQuery(section.sql())
        .bind("workspace", workspace.id().value())
        .bind("person", scope.person().orElse(""))
        .setFetchSize(ROWS_AT_ONCE)
        .scanResultSet(
            (rows, context) -> {
              try (context) {
                write(section, workspace, rows.get(), json);
              }
              return section;
            });
  }

  private static void write(Section section, Workspace workspace, ResultSet rows, JsonWriter json)
      throws SQLException {
    WorkspaceId id = workspace.id();
    try {
      while (rows.next()) {
        json.beginObject().name("workspace").value(workspace.slackId());
        section.write(new Entry(id, rows, json));
        json.endObject();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
