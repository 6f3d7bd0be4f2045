package dev.starling.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import dev.starling.base.Later;
import dev.starling.base.Ts;
import dev.starling.round.CollectThread;
import dev.starling.round.Round;
import dev.starling.storage.TestDatabase;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A thread is read as far as Slack shows it, and no further conclusions are drawn. */
class CollectorTest {
  private static final String ROOT = "{'ts':'TS0','bot_id':'B1','reply_count':%d}";
  private static final String ANSWER =
      "{'ts':'TS10','thread_ts':'TS0','user':'U1','text':'" + "word ".repeat(45) + "'%s}";

  private final ShownThread slack = new ShownThread();
  private Hearing hearing;
  private Round round;

  @BeforeEach
  void a_round_is_open() {
    hearing = new Hearing(TestDatabase.SQLITE.freshUrl(), slack.api(), Duration.ofHours(1));
    round = hearing.opened("C1");
    hearing.posted(round);
  }

  @AfterEach
  void close() {
    hearing.close();
    slack.close();
  }

  private void heard(String event) {
    String json = event.replace('\'', '"').replace("TS0", RandomThread.ts(0));
    json = json.replace("TS10", RandomThread.ts(10)).replace("TS20", RandomThread.ts(20));
    hearing.hears(round, JsonParser.parseString(json).getAsJsonObject());
  }

  private void anAnswerIsHeard() {
    heard("{'type':'message'," + ANSWER.formatted("").substring(1));
  }

  private void aMarkIsHeard(String person) {
    heard(
        "{'type':'reaction_added','user':'%s','reaction':'key','event_ts':'TS20',".formatted(person)
            + "'item':{'type':'message','ts':'TS10'}}");
  }

  private void collect() {
    hearing.collects(new CollectThread.Due(round.id(), null));
  }

  private static String page(String cursor, String... messages) {
    return "{'ok':true,'messages':["
        + String.join(",", messages)
        + "],'response_metadata':{'next_cursor':'"
        + cursor
        + "'}}";
  }

  @Test
  void where_slack_names_a_few_of_many_it_is_asked_for_all() {
    slack.answers(
        "conversations.replies",
        page(
            "",
            ROOT.formatted(1),
            ANSWER.formatted(",'reactions':[{'name':'key','count':3,'users':['U2']}]")));
    slack.answers(
        "reactions.get",
        "{'ok':true,'message':{'reactions':"
            + "[{'name':'key','count':3,'users':['U2','U3','U4']}]}}");

    collect();

    assertThat(hearing.state(round)).contains("{OWNERSHIP=3}");
    assertThat(slack.asked()).hasSize(2);
    assertThat(slack.asked().get(1)).contains("full=true");
  }

  @Test
  void whoever_slack_does_not_name_is_not_taken_to_have_changed_their_mind() {
    anAnswerIsHeard();
    aMarkIsHeard("U3");
    slack.answers(
        "conversations.replies",
        page(
            "",
            ROOT.formatted(1),
            ANSWER.formatted(",'reactions':[{'name':'key','count':2,'users':['U2']}]")));

    collect();

    assertThat(hearing.state(round)).contains("{OWNERSHIP=2}");
  }

  @Test
  void a_thread_that_says_it_has_more_than_it_shows_deletes_nothing() {
    anAnswerIsHeard();
    slack.answers("conversations.replies", page("", ROOT.formatted(1)));

    collect();
    assertThat(hearing.state(round)).contains("U1 " + RandomThread.ts(10));

    slack.answers("conversations.replies", page("", ROOT.formatted(0)));
    collect();
    assertThat(hearing.state(round)).doesNotContain("U1 " + RandomThread.ts(10));
  }

  @Test
  void a_thread_without_its_question_deletes_nothing() {
    anAnswerIsHeard();
    slack.answers("conversations.replies", page(""));

    collect();

    assertThat(hearing.state(round)).contains("U1 " + RandomThread.ts(10));
  }

  @Test
  void what_slack_refuses_to_show_is_left_alone() {
    anAnswerIsHeard();
    slack.answers("conversations.replies", "{'ok':false,'error':'thread_not_found'}");

    collect();

    assertThat(hearing.state(round)).contains("U1 " + RandomThread.ts(10));
  }

  @Test
  void while_slack_is_asked_too_much_it_is_asked_later() {
    slack.answers("conversations.replies", "429 60");

    assertThatThrownBy(this::collect)
        .isInstanceOfSatisfying(
            Later.class, later -> assertThat(later.pause()).isEqualTo(Duration.ofSeconds(60)));
  }

  @Test
  void the_rest_is_read_later_from_where_reading_ended() {
    slack.answers("conversations.replies", page("more", ROOT.formatted(2)));
    slack.answers("conversations.replies", "429 60");
    hearing.planned().clear();

    collect();

    CollectThread.Due rest = new CollectThread.Due(round.id(), new Ts(RandomThread.ts(0)));
    assertThat(hearing.planned()).containsExactly(rest);
    assertThat(CollectThread.Due.parse(rest.subject())).isEqualTo(rest);
    slack.answers("conversations.replies", page("", ROOT.formatted(2), ANSWER.formatted("")));
    hearing.collects(rest);
    assertThat(slack.asked().get(2)).contains("oldest=" + RandomThread.ts(0));
    assertThat(hearing.state(round)).contains("U1 " + RandomThread.ts(10));
  }
}
