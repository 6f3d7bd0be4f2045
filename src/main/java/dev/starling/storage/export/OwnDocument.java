package dev.starling.storage.export;

import com.google.gson.stream.JsonWriter;
import dev.starling.base.PersonId;
import dev.starling.belongings.Kept;
import dev.starling.storage.Database;
import dev.starling.storage.PeopleSql;
import dev.starling.storage.ShelvesSql;
import dev.starling.storage.TellingsSql;
import dev.starling.storage.WorkspacesSql;
import dev.starling.story.Coverages;
import dev.starling.workspace.Workspace;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Everything that is kept about one person, for that person. */
public final class OwnDocument implements Kept {
  /** Grows when something that programs rely on changes its meaning. */
  private static final int VERSION = 1;

  private final Database database;

  public OwnDocument(Database database) {
    this.database = database;
  }

  @Override
  public String everythingOf(PersonId person, Instant now) {
    try {
      return database.snapshot(handle -> written(person, now, handle));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String written(PersonId person, Instant now, Handle handle) throws IOException {
    Workspace workspace = handle.attach(WorkspacesSql.class).find(person.workspace()).orElseThrow();
    StringWriter out = new StringWriter();
    JsonWriter json = new JsonWriter(out);
    json.setIndent("  ");
    json.beginObject();
    json.name("format").value("starling-own");
    json.name("version").value(VERSION);
    json.name("workspace").value(workspace.slackId());
    json.name("person").value(person.value());
    json.name("at").value(now.toString());
    json.name("zone").value(zone(person, handle));
    Scope scope = Scope.of(person);
    for (Section section : sections(handle, now)) {
      json.name(section.name()).beginArray();
      Document.write(section, workspace, scope, json, handle);
      json.endArray();
    }
    json.endObject();
    json.flush();
    return out.append('\n').toString();
  }

  private static String zone(PersonId person, Handle handle) {
    return handle
        .attach(PeopleSql.class)
        .find(person)
        .map(known -> known.zone().toString())
        .orElse("UTC");
  }

  private static List<Section> sections(Handle handle, Instant now) {
    Coverages coverages =
        new Coverages(
            handle.attach(TellingsSql.class),
            handle.attach(ShelvesSql.class),
            Clock.fixed(now, ZoneOffset.UTC));
    List<Section> sections = new ArrayList<>();
    sections.add(new PersonRows());
    sections.add(new StoryRows());
    sections.addAll(OwnRows.ofTheirOwn());
    sections.add(new AnswerRows());
    sections.addAll(OwnRows.ofPractice());
    sections.add(new NoRows("reviews"));
    sections.add(new CoverageRows(coverages));
    sections.add(new RecallRows());
    sections.addAll(OwnRows.ofTheRest());
    return sections;
  }
}
