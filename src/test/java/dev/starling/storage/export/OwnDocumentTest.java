package dev.starling.storage.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import dev.starling.feedback.Mark;
import dev.starling.round.AnswerId;
import dev.starling.sharing.Feedback;
import dev.starling.sharing.Share;
import dev.starling.sharing.ShareId;
import dev.starling.storage.Database;
import dev.starling.storage.QuietSignalsSql;
import dev.starling.storage.SharesSql;
import dev.starling.storage.StoriesSql;
import dev.starling.storage.TestDatabase;
import dev.starling.storage.WorkspacesSql;
import dev.starling.story.Story;
import dev.starling.story.StoryId;
import dev.starling.story.StoryText;
import dev.starling.workspace.Workspace;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class OwnDocumentTest {
  /** Whoever adds a table says here whether it holds anybody's id, and writes it out if so. */
  private static final Set<String> OF_PEOPLE =
      Set.of(
          "person",
          "schedule",
          "keeper",
          "round",
          "message",
          "verdict",
          "answer",
          "form",
          "reaction",
          "quiet_signal",
          "story",
          "story_theme",
          "story_telling",
          "story_draft",
          "story_import",
          "shared_story",
          "story_feedback",
          "quiz_recall",
          "own_question",
          "question_import",
          "team_member",
          "home_tab",
          "post",
          "claim",
          "scheduled_tasks",
          "parked_errand");

  /** A farewell is of somebody who is forgotten, and gone once it is said. */
  private static final Set<String> OF_NOBODY =
      Set.of(
          "workspace",
          "channel",
          "day_off",
          "slot",
          "rubric",
          "rubric_emoji",
          "team_snapshot",
          "team_theme",
          "team_level",
          "team_cohort",
          "question_edition",
          "attendance",
          "halt",
          "farewell",
          "forget_key",
          "forgotten",
          "zone_report",
          "patience",
          "pulse",
          "flyway_schema_history",
          "sqlite_sequence");

  private final String url;
  private final Database database;
  private WorkspaceId here = new WorkspaceId(0);

  OwnDocumentTest(TestDatabase kind) {
    url = kind.freshUrl();
    database = Database.open(url);
  }

  @BeforeEach
  void write() {
    SmallHistory.writeInto(database);
    here = database.store(WorkspacesSql.class).enter(Workspace.NONE, "T1", SmallHistory.NOW);
    StoryId story = new StoryId(here, "s1");
    database
        .store(StoriesSql.class)
        .save(
            new Story(
                story, person("UADA"), StoryText.EMPTY, true, SmallHistory.NOW, SmallHistory.NOW));
    SharesSql shares = database.store(SharesSql.class);
    ShareId share = new ShareId(here, "k1");
    shares.add(
        new Share(share, story, person("UADA"), person("UBO"), "Long?", SmallHistory.NOW, null));
    shares.say(new Feedback(share, "f1", "Strong.", "Missing.", SmallHistory.NOW));
    AnswerId hers = answer("UADA");
    AnswerId his = answer("UBO");
    QuietSignalsSql quiet = database.store(QuietSignalsSql.class);
    quiet.give(hers, person("UBO"), Set.of(Mark.BLAME), SmallHistory.NOW);
    quiet.give(hers, person("UELI"), Set.of(Mark.BLAME), SmallHistory.NOW);
    quiet.give(his, person("UADA"), Set.of(Mark.TOO_LONG), SmallHistory.NOW);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void names_its_format_and_whose_it_is() {
    JsonObject ada = of("UADA");

    assertThat(ada.get("format").getAsString()).isEqualTo("starling-own");
    assertThat(ada.get("version").getAsInt()).isEqualTo(1);
    assertThat(ada.get("workspace").getAsString()).isEqualTo("T1");
    assertThat(ada.get("person").getAsString()).isEqualTo("UADA");
    assertThat(ada.get("at").getAsString()).isEqualTo("2026-11-23T08:30:00Z");
  }

  @Test
  void has_what_somebody_said_gave_got_and_keeps() {
    JsonObject ada = of("UADA");

    assertThat(ada.getAsJsonArray("answers")).hasSize(1);
    assertThat(ada.getAsJsonArray("stories")).hasSize(1);
    assertThat(ada.getAsJsonArray("quiz")).hasSize(1);
    assertThat(ada.getAsJsonArray("coverage")).hasSize(1);
    assertThat(ada.getAsJsonArray("shares").toString()).contains("UBO", "Long?");
    assertThat(ada.getAsJsonArray("feedback").toString()).contains("Strong.", "Missing.");
    assertThat(ada.getAsJsonArray("signalsGiven").toString()).contains("too-long");
    assertThat(ada.getAsJsonArray("reactions")).hasSizeGreaterThan(2);
    assertThat(ada.getAsJsonArray("marks")).isNotEmpty();
    assertThat(ada.getAsJsonArray("schedules").toString()).contains("UADA", "Europe/Berlin");
  }

  @Test
  void counts_who_gave_something_and_does_not_name_them() {
    assertThat(of("UADA").getAsJsonArray("marksReceived").toString())
        .contains("\"mark\":\"blame\",\"peers\":2", "\"mark\":\"ownership\",\"peers\":")
        .doesNotContain("UBO", "UELI");
  }

  @Test
  void nothing_of_others_slips_in() {
    JsonObject ada = of("UADA");
    ada.remove("shares");
    assertThat(peopleIn(ada)).containsOnly("UADA");
    assertThat(peopleIn(of("UBO"))).containsOnly("UBO");
    assertThat(of("UBO").getAsJsonArray("sharedWithYou")).hasSize(1);
    assertThat(of("UBO").getAsJsonArray("feedbackGiven")).hasSize(1);
    assertThat(of("UBO").getAsJsonArray("stories")).isEmpty();
    assertThat(of("UBO").toString()).doesNotContain("Long?");
    assertThat(of("UDEE").getAsJsonArray("answers")).isEmpty();
  }

  @Test
  void leaves_no_table_out_that_holds_somebodys_id() throws SQLException {
    Set<String> tables = new TreeSet<>();
    try (Connection connection = DriverManager.getConnection(url);
        ResultSet rows =
            connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
      while (rows.next()) {
        String schema = rows.getString("TABLE_SCHEM");
        if (schema == null || schema.equals("public")) {
          tables.add(rows.getString("TABLE_NAME"));
        }
      }
    }
    tables.removeAll(OF_NOBODY);
    assertThat(tables).containsExactlyInAnyOrderElementsOf(OF_PEOPLE);
  }

  private AnswerId answer(String person) {
    JsonArray answers = of(person).getAsJsonArray("answers");
    return new AnswerId(here, answers.get(0).getAsJsonObject().get("id").getAsString());
  }

  private JsonObject of(String person) {
    String json = new OwnDocument(database).everythingOf(person(person), SmallHistory.NOW);
    return JsonParser.parseString(json).getAsJsonObject();
  }

  private PersonId person(String id) {
    return new PersonId(here, id);
  }

  private static Set<String> peopleIn(JsonElement json) {
    Set<String> people = new TreeSet<>();
    Matcher ids = Pattern.compile("\\bU(?!TC)[A-Z]{2,}\\b").matcher(json.toString());
    while (ids.find()) {
      people.add(ids.group());
    }
    return people;
  }
}
