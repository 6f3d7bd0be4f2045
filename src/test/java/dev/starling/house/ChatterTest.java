package dev.starling.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.starling.round.Round;
import dev.starling.storage.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nearly all that Slack tells of concerns nobody here, and must cost next to nothing. */
class ChatterTest {
  private static final String PRACTICE = "C1";
  private static final String ELSEWHERE = "C2";

  private Connection beside;
  private Hearing hearing;

  @BeforeEach
  void a_round_with_an_answer() throws SQLException {
    String url = TestDatabase.SQLITE.freshUrl();
    hearing = new Hearing(url);
    beside = DriverManager.getConnection(url);
    Round round = hearing.opened(PRACTICE);
    hearing.posted(round);
    hearing.enters(ELSEWHERE);
    hear(PRACTICE, reply("U1", 10, "word ".repeat(45)));
    hearing.planned().clear();
  }

  @AfterEach
  void close() throws SQLException {
    beside.close();
    hearing.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'message','user':'U2','ts':'TS20','text':'Lunch?'}",
        "{'type':'message','user':'U2','ts':'TS20','thread_ts':'TS-99','text':'Me too'}",
        "{'type':'message','user':'U2','ts':'TS20','thread_ts':'TS-99',"
            + "'subtype':'thread_broadcast','text':'Me too'}",
        "{'type':'message','user':'U9','bot_id':'B9','ts':'TS20','thread_ts':'TS0','text':'Beep'}",
        "{'type':'message','subtype':'message_changed','message':"
            + "{'user':'U2','ts':'TS-50','text':'Dinner?','edited':{'ts':'TS20'}}}",
        "{'type':'message','subtype':'message_deleted','deleted_ts':'TS-50',"
            + "'previous_message':{'user':'U2','ts':'TS-50','thread_ts':'TS-99','text':'x'}}",
        "{'type':'message','subtype':'message_deleted','deleted_ts':'TS-50'}",
        "{'type':'message','subtype':'channel_topic','user':'U2','ts':'TS20','text':'set'}",
        "{'type':'reaction_added','user':'U2','reaction':'tada','event_ts':'TS20',"
            + "'item':{'type':'message','ts':'TS10'}}",
        "{'type':'reaction_removed','user':'U2','reaction':'tada','event_ts':'TS20',"
            + "'item':{'type':'message','ts':'TS10'}}",
        "{'type':'member_joined_channel','user':'U2'}"
      })
  void chatter_in_a_channel_that_practises_is_not_written_down(String event) throws SQLException {
    long before = version();

    hear(PRACTICE, json(event));

    assertThat(version()).isEqualTo(before);
    assertThat(hearing.planned()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'message','user':'U2','ts':'TS20','text':'Lunch?'}",
        "{'type':'message','user':'U9','bot_id':'B9','ts':'TS20','text':'Beep'}",
        "{'type':'message','subtype':'message_changed','message':"
            + "{'user':'U2','ts':'TS-50','text':'Dinner?','edited':{'ts':'TS20'}}}",
        "{'type':'message','subtype':'message_deleted','deleted_ts':'TS-50',"
            + "'previous_message':{'user':'U2','ts':'TS-50','text':'x'}}"
      })
  void what_is_said_outside_threads_is_not_even_looked_up(String event) throws SQLException {
    try (Statement statement = beside.createStatement()) {
      statement.execute("alter table channel rename to hidden");
    }

    assertThatCode(() -> hear(PRACTICE, json(event))).doesNotThrowAnyException();
  }

  @Test
  void where_nobody_practises_not_even_a_rubric_emoji_is_written_down() throws SQLException {
    long before = version();

    hear(ELSEWHERE, reply("U2", 20, "word ".repeat(45)));
    hear(ELSEWHERE, mark());
    hear("C0UNKNOWN", mark());

    assertThat(version()).isEqualTo(before);
    assertThat(hearing.planned()).isEmpty();
  }

  @Test
  void a_rubric_emoji_on_a_message_that_is_not_known_yet_is_kept() throws SQLException {
    long before = version();

    hear(PRACTICE, mark());

    assertThat(version()).isNotEqualTo(before);
  }

  /** It changes whenever somebody else has written something. */
  private long version() throws SQLException {
    try (Statement statement = beside.createStatement();
        ResultSet found = statement.executeQuery("pragma data_version")) {
      found.next();
      return found.getLong(1);
    }
  }

  private void hear(String channel, JsonObject event) {
    hearing.hears(channel, event);
  }

  private static JsonObject reply(String person, int second, String text) {
    return json(
        "{'type':'message','user':'%s','ts':'TS%d','thread_ts':'TS0','text':'%s'}"
            .formatted(person, second, text));
  }

  private static JsonObject mark() {
    return json(
        "{'type':'reaction_added','user':'U2','reaction':'key','event_ts':'TS30',"
            + "'item':{'type':'message','ts':'TS20'}}");
  }

  /** With moments as seconds after the question. */
  private static JsonObject json(String text) {
    String json = text.replace('\'', '"');
    for (int second : new int[] {-99, -50, 0, 10, 20, 30}) {
      json = json.replace("\"TS" + second + "\"", "\"" + RandomThread.ts(second) + "\"");
    }
    return JsonParser.parseString(json).getAsJsonObject();
  }
}
