package dev.starling.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.Ids;
import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import dev.starling.workspace.Person;
import dev.starling.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What people and workspaces left, in every table that there is. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class TracesTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");

  private final TestDatabase kind;
  private final Ids ids = new Ids(new Random(1));
  private FullCellar cellar;
  private Database database;
  private TracesSql traces;
  private WorkspaceId here;
  private WorkspaceId elsewhere;
  private PersonId ada;

  TracesTest(TestDatabase kind) {
    this.kind = kind;
  }

  @BeforeEach
  void open() {
    String url = kind.freshUrl();
    database = Database.open(url);
    cellar = new FullCellar(url);
    traces = database.store(TracesSql.class);
    here = database.store(WorkspacesSql.class).enter(Workspace.NONE, "T1", NOW);
    elsewhere = database.store(WorkspacesSql.class).enter(Workspace.NONE, "T2", NOW);
    ada = new PersonId(here, "UADA");
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void erase(PersonId person) {
    database.transaction().run(() -> traces.erase(person, ids::next));
  }

  @Test
  void of_a_person_who_is_forgotten_no_table_says_anything_any_more() {
    cellar.fill(here.value(), "UADA", 1);
    cellar.fill(here.value(), "UBO", 2);
    cellar.fill(elsewhere.value(), "UADA", 1);
    List<String> others = cellar.whereIs("UBO");
    List<String> namesakes = elsewhere(cellar.whereIs("UADA"));
    assertThat(cellar.whereIs("UADA")).hasSizeGreaterThan(30);

    erase(ada);
    database.store(FarewellsSql.class).done(ada);

    assertThat(elsewhere(cellar.whereIs("UADA")))
        .as("somebody else of that name, in another workspace")
        .isEqualTo(namesakes);
    assertThat(cellar.whereIs("UADA"))
        .as("a table that names people: say in NamesSql or OwnWordsSql what becomes of it")
        .hasSameSizeAs(namesakes);
    assertThat(cellar.whereIs("UBO")).isEqualTo(others);
  }

  /** Their rows carry a number that nothing here has. */
  private List<String> elsewhere(List<String> rows) {
    List<String> there =
        cellar.query("select * from person where workspace = " + elsewhere.value());
    assertThat(there).hasSize(1);
    return rows.stream()
        .filter(row -> List.of(row.split("[ |]")).contains(Long.toString(elsewhere.value())))
        .toList();
  }

  @Test
  void of_a_workspace_that_is_forgotten_no_table_has_a_row() {
    cellar.fill(here.value(), "UADA", 1);
    cellar.fill(elsewhere.value(), "UADA", 1);

    database.transaction().run(() -> traces.erase(here));

    assertThat(cellar.ofWorkspaces())
        .as("a table of a workspace's: enter it in WholeWorkspaceSql")
        .allMatch(table -> cellar.count(table, here.value()) == 0)
        .allMatch(table -> cellar.count(table, elsewhere.value()) == 1);
    assertThat(database.store(WorkspacesSql.class).all())
        .extracting(Workspace::id)
        .containsExactly(elsewhere);
  }

  @Test
  void what_becomes_of_every_table_is_written_in_the_privacy_page() throws IOException {
    String page = Files.readString(Path.of("docs/privacy.md"));
    List<String> unsaid =
        cellar.tables().keySet().stream()
            .filter(table -> !page.contains("\n| `" + table + "` |"))
            .collect(Collectors.toList());

    assertThat(unsaid).as("say in docs/privacy.md what forgetting does to them").isEmpty();
  }

  @Test
  void marks_are_one_strangers_for_each_receiver_and_another_ones_for_the_next() {
    String message =
        "insert into message (workspace, channel, ts, thread, person, words, characters,"
            + " opens_with_mention, sent_at) values (%d, 1, '%s', '1763884800.000000', '%s', 1, 1,"
            + " false, 0)";
    String reaction =
        "insert into reaction (workspace, channel, ts, person, emoji, plain, present, event_ts)"
            + " values (%d, 1, '%s', '%s', '%s', '%3$s', true, '1763884900.000000')";
    cellar.execute(
        "insert into channel (workspace, id, slack_id) values (%d, 1, 'C1')"
            .formatted(here.value()));
    for (String said :
        List.of("1763884801.000000 UBO", "1763884802.000000 UBO", "1763884803.000000 UCY")) {
      String[] parts = said.split(" ");
      cellar.execute(message.formatted(here.value(), parts[0], parts[1]));
      cellar.execute(reaction.formatted(here.value(), parts[0], "UADA", "key"));
    }

    erase(ada);

    List<String> givers = cellar.query("select person from reaction order by ts");
    assertThat(givers).allMatch(name -> name.startsWith(PersonId.NAMELESS));
    assertThat(givers.get(0)).isEqualTo(givers.get(1)).isNotEqualTo(givers.get(2));
  }

  @Test
  void what_was_said_of_a_story_stays_its_owners_without_a_name_and_nothing_opens_any_more() {
    cellar.fill(here.value(), "UBO", 1);
    cellar.fill(here.value(), "UCY", 2);
    cellar.execute("update shared_story set colleague = 'UADA', taken_back_at = null");
    cellar.execute("delete from story_feedback where share = 'sh2'");
    long said = Long.parseLong(cellar.query("select given_at from story_feedback").get(0));

    erase(ada);

    assertThat(cellar.query("select owner, taken_back_at from shared_story"))
        .containsExactly("UBO|" + said);
    assertThat(cellar.query("select colleague from shared_story").get(0))
        .startsWith(PersonId.NAMELESS);
  }

  @Test
  void what_was_to_be_done_for_a_person_is_not_done_any_more() {
    String task =
        "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
            + " values ('%s', '%s', current_timestamp, false, 1)";
    String w = Long.toString(here.value());
    cellar.execute(task.formatted("MeetPerson", w + "/UADA@1763884800000"));
    cellar.execute(task.formatted("FileSent", w + "/UADA F1@1763884800000"));
    cellar.execute(task.formatted("SuggestionMade", w + "/0/own-1 " + w + "/UADA@1763884800000"));
    cellar.execute(
        task.formatted(
            "Addressed",
            "{\"workspace\":{\"value\":"
                + w
                + "},\"user\":\"UADA\",\"text\":\"hi\"}@1763884800000"));
    cellar.execute(task.formatted("MeetPerson", w + "/UADA2@1763884800000"));
    cellar.execute(task.formatted("MeetPerson", elsewhere.value() + "/UADA@1763884800000"));

    erase(ada);

    assertThat(cellar.query("select task_instance from scheduled_tasks order by task_instance"))
        .containsExactly(w + "/UADA2@1763884800000", elsewhere.value() + "/UADA@1763884800000");
  }

  @Test
  void a_schedule_is_the_next_keepers_when_whoever_set_it_is_forgotten() {
    cellar.fill(here.value(), "UADA", 1);
    cellar.execute(
        "insert into keeper (workspace, channel, person, position) values (%d, 1, 'UBO', 7)"
            .formatted(here.value()));

    erase(ada);

    assertThat(cellar.query("select set_by from schedule")).containsExactly("UBO");
    assertThat(cellar.query("select person from keeper")).containsExactly("UBO");
  }

  @Test
  void since_when_somebody_has_left_is_kept_until_they_are_back() {
    PeopleSql people = database.store(PeopleSql.class);
    DeparturesSql departures = database.store(DeparturesSql.class);
    people.save(person(false, NOW));
    people.save(person(true, NOW.plus(Duration.ofDays(1))));
    people.save(person(true, NOW.plus(Duration.ofDays(5))));
    assertThat(departures.leftBefore(NOW.plus(Duration.ofDays(1)))).containsExactly(ada);
    assertThat(departures.leftBefore(NOW)).isEmpty();

    people.save(person(false, NOW.plus(Duration.ofDays(6))));

    assertThat(departures.leftBefore(NOW.plus(Duration.ofDays(100)))).isEmpty();
    assertThat(departures.notSeenSince(NOW.plus(Duration.ofDays(7)), 9)).containsExactly(ada);
  }

  private Person person(boolean left, Instant at) {
    return new Person(ada, "Ada", ZoneOffset.UTC, false, false, false, left, false, at);
  }

  @Test
  void the_later_moment_of_forgetting_counts_and_the_key_stays() {
    ForgottenNamesSql names = database.store(ForgottenNamesSql.class);
    names.keep(here, "h", NOW);
    names.keep(here, "h", NOW.minusSeconds(9));

    assertThat(names.until(here, List.of("g", "h"))).contains(NOW);
    assertThat(names.until(elsewhere, List.of("h"))).isEmpty();
    assertThat(names.key("first")).isEqualTo("first");
    assertThat(names.key("second")).isEqualTo("first");
  }
}
