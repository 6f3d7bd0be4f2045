package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** News that never comes is a failure, not a wait. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PageTest extends InALocalSlack {
  @Test
  void the_state_holds_what_the_protocol_promises() {
    JsonObject state = Json.parse(rig.get("/page/state?user=U0BO").body());
    assertThat(state.keySet())
        .containsExactlyInAnyOrder(
            "workspace",
            "me",
            "users",
            "app",
            "channels",
            "messages",
            "ephemerals",
            "home",
            "modals",
            "clock",
            "earlier",
            "stamp",
            "guide",
            "teammates");
    assertThat(Json.objects(state, "channels"))
        .extracting(channel -> Json.text(channel, "name"))
        .containsExactly("general", "interview-practice");
    assertThat(Json.objects(Json.object(state, "app"), "commands")).hasSize(2);
    assertThat(rig.get("/page/state?user=U0NOBODY").statusCode()).isEqualTo(404);
  }

  @Test
  void news_reaches_those_who_may_see_it() throws Exception {
    try (News ada = new News(rig, "U0ADA");
        News bo = new News(rig, "U0BO")) {
      rig.says("U0ADA", "C0PANEL", "Secret");
      String ts = rig.says("U0ADA", Rig.PRACTICE, "Hello");
      rig.act("U0BO", "react", "channel", Rig.PRACTICE, "ts", ts, "name", "key");
      rig.api("chat.postEphemeral", "channel", Rig.PRACTICE, "user", "U0ADA", "text", "Psst");
      rig.act("U0ADA", "delete", "channel", Rig.PRACTICE, "ts", ts);
      assertThat(ada.types(5))
          .containsExactly("message", "message", "message", "ephemeral", "deleted");
      assertThat(bo.types(3)).containsExactly("message", "message", "deleted");
    }
  }

  @Test
  void who_joins_gets_the_channel_and_what_was_said_in_it() throws Exception {
    rig.says("U0ADA", "C0PANEL", "Welcome to the panel");
    try (News bo = new News(rig, "U0BO")) {
      rig.act("U0ADA", "invite", "channel", "C0PANEL", "user", "U0BO");
      assertThat(bo.types(3)).containsExactly("channel", "message", "message");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "hi @Ada, ok => hi <@U0ADA>, ok",
        "mail ada@bo.example => mail ada@bo.example",
        "ask @nobody => ask @nobody",
        "ask @bo. => ask <@U0BO>.",
        "<@U0BO> and <@U0NOBODY> => <@U0BO> and &lt;@U0NOBODY&gt;",
        "a < b && c > d => a &lt; b &amp;&amp; c &gt; d",
        "see https://a.b/c?d=1&e=2. => see <https://a.b/c?d=1&amp;e=2>.",
        "code `@bo <x>` => code `@bo &lt;x&gt;`",
        "@here in #general => <!here> in <#C0GENERAL|general>"
      })
  void what_is_typed_is_kept_as_slack_keeps_it(String typed, String kept) {
    String ts = rig.says("U0ADA", Rig.PRACTICE, typed);
    assertThat(Json.text(rig.message(Rig.PRACTICE, ts), "text")).isEqualTo(kept);
  }

  @Test
  void people_change_only_their_own_words_and_enter_where_they_belong() {
    String ts = rig.says("U0ADA", Rig.PRACTICE, "Mine");
    assertThat(rig.refused("U0BO", "edit", "channel", Rig.PRACTICE, "ts", ts, "text", "Yours"))
        .isEqualTo("Only its author can change a message.");
    assertThat(rig.refused("U0BO", "delete", "channel", Rig.PRACTICE, "ts", ts)).isNotEmpty();
    assertThat(rig.refused("U0BO", "post", "channel", "C0PANEL", "text", "Hi"))
        .isEqualTo("That channel is not there, or you cannot see it.");
    assertThat(rig.refused("U0BO", "post", "channel", Rig.PRACTICE, "text", " ")).isNotEmpty();
    assertThat(rig.refused("U0BO", "dance")).isNotEmpty();
  }

  @Test
  void the_clock_moves_on_and_never_back() throws Exception {
    long tomorrow = rig.time.now().plus(Duration.ofDays(1)).toEpochMilli();
    try (News ada = new News(rig, "U0ADA")) {
      rig.act("U0ADA", "clock", "to", tomorrow);
      assertThat(Json.text(Json.object(ada.next(), "clock"), "now"))
          .isEqualTo(String.valueOf(tomorrow));
    }
    assertThat(Json.is(Json.object(rig.state("U0ADA"), "clock"), "moved")).isTrue();
    assertThat(rig.refused("U0ADA", "clock", "to", tomorrow - 1))
        .isEqualTo("The clock only moves on, never back.");
    long tooFar = rig.time.now().plus(Duration.ofDays(400)).toEpochMilli();
    assertThat(rig.refused("U0ADA", "clock", "to", tooFar)).isEqualTo("That is too far away.");
    assertThat(rig.says("U0ADA", Rig.PRACTICE, "New day"))
        .startsWith(String.valueOf(tomorrow / 1000));
  }

  @Test
  void an_uploaded_file_is_served_to_the_page() {
    String address =
        "http://127.0.0.1:" + rig.slack.port() + "/page/upload?user=U0BO&name=notes.html";
    JsonObject file =
        Json.object(
            Json.parse(
                Rig.send(
                        HttpRequest.newBuilder(URI.create(address))
                            .header("Content-Type", "text/html")
                            .POST(HttpRequest.BodyPublishers.ofString("<b>Hi</b>")))
                    .body()),
            "file");
    rig.act(
        "U0BO",
        "post",
        "channel",
        Rig.PRACTICE,
        "text",
        "",
        "files",
        List.of(Json.text(file, "id")));
    var got = rig.get(Json.text(file, "url_private"));
    assertThat(got.body()).isEqualTo("<b>Hi</b>");
    assertThat(got.headers().firstValue("Content-Disposition")).contains("attachment");
  }

  @Test
  void other_sites_in_the_same_browser_are_turned_away() {
    HttpRequest.Builder foreign =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + rig.slack.port() + "/page/act"))
            .header("Origin", "https://evil.example")
            .POST(HttpRequest.BodyPublishers.ofString("{}"));
    assertThat(Rig.send(foreign).statusCode()).isEqualTo(403);
  }

  @Test
  void nothing_but_the_page_is_served_from_the_jar() {
    assertThat(rig.get("/assets/../workspace.yml").statusCode()).isEqualTo(404);
    assertThat(rig.get("/assets/%2e%2e/workspace.yml").statusCode()).isIn(400, 404);
    assertThat(rig.get("/workspace.yml").statusCode()).isEqualTo(404);
  }
}
