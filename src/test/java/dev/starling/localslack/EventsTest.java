package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.SlackSignature;
import dev.starling.localslack.model.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventsTest extends InALocalSlack {
  @Test
  void signs_what_it_delivers() {
    rig.says("U0ADA", Rig.PRACTICE, "Grüße 👋");
    rig.quiet();
    FakeBot.Heard heard = rig.bot.only("message");
    String timestamp = heard.header("X-Slack-Request-Timestamp");
    assertThat(timestamp).isEqualTo(String.valueOf(rig.real.instant().getEpochSecond()));
    String expected =
        new SlackSignature.Generator(rig.slack.signingSecret()).generate(timestamp, heard.raw());
    assertThat(heard.header("X-Slack-Signature")).isEqualTo(expected);
    assertThat(heard.raw()).matches("\\p{ASCII}*");
  }

  @Test
  void tells_of_a_message_in_slacks_words() {
    String ts = rig.says("U0ADA", Rig.PRACTICE, "Hello @bo & <all>");
    rig.quiet();
    FakeBot.Heard heard = rig.bot.only("message");
    JsonObject event = heard.event();
    assertThat(Json.text(event, "text")).isEqualTo("Hello <@U0BO> &amp; &lt;all&gt;");
    assertThat(Json.text(event, "ts")).isEqualTo(ts).isEqualTo(Json.text(event, "event_ts"));
    assertThat(Json.text(event, "channel_type")).isEqualTo("channel");
    assertThat(Json.text(event, "user")).isEqualTo("U0ADA");
    JsonObject authorization = Json.objects(heard.json(), "authorizations").get(0);
    assertThat(Json.text(authorization, "user_id")).isEqualTo(rig.slack.botUser());
    assertThat(Json.text(heard.json(), "type")).isEqualTo("event_callback");
    assertThat(Json.text(heard.json(), "event_id")).startsWith("Ev");
  }

  @Test
  void says_nothing_about_channels_the_app_is_not_in() {
    rig.says("U0ADA", Rig.GENERAL, "Lunch?");
    rig.says("U0ADA", "C0PANEL", "Secret");
    rig.quiet();
    assertThat(rig.bot.heard()).isEmpty();
    rig.act("U0ADA", "invite", "channel", "C0PANEL", "user", rig.slack.botUser());
    rig.says("U0ADA", "C0PANEL", "Welcome");
    rig.quiet();
    assertThat(Json.text(rig.bot.only("member_joined_channel").event(), "channel_type"))
        .isEqualTo("G");
    assertThat(rig.bot.heard("message"))
        .extracting(heard -> Json.text(heard.event(), "channel_type"))
        .containsOnly("group");
  }

  @Test
  void says_nothing_the_app_did_not_subscribe_to() throws Exception {
    rig.close();
    String manifest =
        dev.starling.localslack.model.Resource.text("manifest.yml")
            .replace("      - reaction_added\n", "")
            .replace("      - reactions:read\n", "");
    rig = new Rig(folder, manifest);
    String ts = rig.says("U0ADA", Rig.PRACTICE, "Hello");
    rig.act("U0BO", "react", "channel", Rig.PRACTICE, "ts", ts, "name", "key");
    rig.act("U0BO", "unreact", "channel", Rig.PRACTICE, "ts", ts, "name", "key");
    rig.quiet();
    assertThat(rig.bot.heard()).extracting(FakeBot.Heard::type).containsExactly("message");
  }

  @Test
  void a_reaction_names_its_message_and_no_thread() {
    String root = rig.says("U0ADA", Rig.PRACTICE, "Question");
    String reply = rig.replies("U0BO", Rig.PRACTICE, root, "Answer");
    rig.act("U0DEE", "react", "channel", Rig.PRACTICE, "ts", reply, "name", "key::skin-tone-3");
    rig.act("U0DEE", "unreact", "channel", Rig.PRACTICE, "ts", reply, "name", "key::skin-tone-3");
    rig.quiet();
    JsonObject event = rig.bot.only("reaction_added").event();
    assertThat(event.keySet())
        .containsExactlyInAnyOrder("type", "event_ts", "user", "reaction", "item", "item_user");
    assertThat(event.getAsJsonObject("item"))
        .isEqualTo(Json.of("type", "message", "channel", Rig.PRACTICE, "ts", reply));
    assertThat(Json.text(event, "reaction")).isEqualTo("key::skin-tone-3");
    assertThat(Json.text(event, "item_user")).isEqualTo("U0BO");
    assertThat(rig.bot.heard("reaction_removed")).hasSize(1);
  }

  @Test
  void a_mention_comes_besides_its_message() {
    rig.says("U0ADA", Rig.PRACTICE, "@parrot help");
    rig.quiet();
    assertThat(Json.text(rig.bot.only("app_mention").event(), "text"))
        .isEqualTo("<@" + rig.slack.botUser() + "> help");
    assertThat(rig.bot.heard("message")).hasSize(1);
  }

  @Test
  void edits_and_deletions_bring_what_was_there_before() {
    String ts = rig.says("U0ADA", Rig.PRACTICE, "One");
    rig.act("U0ADA", "edit", "channel", Rig.PRACTICE, "ts", ts, "text", "Two");
    rig.act("U0ADA", "delete", "channel", Rig.PRACTICE, "ts", ts);
    rig.quiet();
    JsonObject changed = only("message_changed");
    assertThat(Json.text(Json.object(changed, "message"), "text")).isEqualTo("Two");
    assertThat(Json.text(Json.object(changed, "previous_message"), "text")).isEqualTo("One");
    assertThat(Json.object(Json.object(changed, "message"), "edited").has("ts")).isTrue();
    JsonObject deleted = only("message_deleted");
    assertThat(Json.text(deleted, "deleted_ts")).isEqualTo(ts);
    assertThat(Json.text(Json.object(deleted, "previous_message"), "text")).isEqualTo("Two");
    assertThat(deleted.has("user")).isFalse();
  }

  @Test
  void a_deleted_root_leaves_a_tombstone_until_its_last_reply_is_gone() {
    String root = rig.says("U0ADA", Rig.PRACTICE, "Question");
    String reply = rig.replies("U0BO", Rig.PRACTICE, root, "Answer");
    rig.act("U0ADA", "delete", "channel", Rig.PRACTICE, "ts", root);
    assertThat(Json.text(rig.message(Rig.PRACTICE, root), "subtype")).isEqualTo("tombstone");
    rig.act("U0BO", "delete", "channel", Rig.PRACTICE, "ts", reply);
    assertThat(Json.array(Json.object(rig.state("U0ADA"), "messages"), Rig.PRACTICE)).isEmpty();
  }

  @Test
  void a_broadcast_reply_and_a_voice_clip_have_their_subtypes() {
    String root = rig.says("U0ADA", Rig.PRACTICE, "Question");
    rig.act(
        "U0BO",
        "post",
        "channel",
        Rig.PRACTICE,
        "thread_ts",
        root,
        "text",
        "Loud",
        "broadcast",
        true);
    String upload = "/page/upload?user=U0BO&name=audio_message.webm&duration_ms=21000&audio=true";
    JsonObject file =
        Json.object(
            rig.post("http://127.0.0.1:" + rig.slack.port() + upload, "not really sound"), "file");
    rig.act(
        "U0BO",
        "post",
        "channel",
        Rig.PRACTICE,
        "thread_ts",
        root,
        "text",
        "",
        "files",
        List.of(Json.text(file, "id")));
    rig.slack.transcribe(Json.text(file, "id"), "When I was new …");
    rig.quiet();
    assertThat(Json.text(Json.object(only("thread_broadcast"), "root"), "ts")).isEqualTo(root);
    JsonObject clip = Json.objects(only("file_share"), "files").get(0);
    assertThat(Json.text(clip, "subtype")).isEqualTo("slack_audio");
    assertThat(Json.text(clip, "duration_ms")).isEqualTo("21000");
    assertThat(Json.text(Json.object(clip, "transcription"), "status")).isEqualTo("none");
    assertThat(Json.text(rig.bot.only("file_change").event(), "file_id"))
        .isEqualTo(Json.text(file, "id"));
    JsonObject later = rig.api("files.info", "file", Json.text(file, "id"));
    assertThat(Json.text(Json.object(Json.object(later, "file"), "transcription"), "status"))
        .isEqualTo("complete");
  }

  @Test
  void the_apps_own_words_come_back_with_their_metadata() {
    JsonObject metadata = Json.of("event_type", "q", "event_payload", Json.of("key", "7"));
    rig.api("chat.postMessage", "channel", Rig.PRACTICE, "text", "Hi", "metadata", metadata);
    rig.quiet();
    JsonObject event = rig.bot.only("message").event();
    assertThat(Json.object(event, "metadata")).isEqualTo(metadata);
    assertThat(Json.text(event, "bot_id")).startsWith("B");
    assertThat(Json.text(event, "app_id")).startsWith("A");
  }

  @Test
  void tries_again_three_times_and_says_why() {
    rig.bot.answers(heard -> new FakeBot.Answer(500, ""));
    rig.says("U0ADA", Rig.PRACTICE, "Hello");
    rig.quiet();
    assertThat(rig.bot.heard())
        .extracting(heard -> heard.header("X-Slack-Retry-Num"))
        .containsExactly("", "1", "2", "3");
    assertThat(rig.bot.heard().get(3).header("X-Slack-Retry-Reason")).isEqualTo("http_error");
    assertThat(rig.bot.heard())
        .extracting(FakeBot.Heard::raw)
        .containsOnly(rig.bot.heard().get(0).raw());
  }

  @Test
  void does_not_try_again_once_the_event_was_taken() {
    rig.bot.answers(
        heard ->
            heard.header("X-Slack-Retry-Num").equals("1")
                ? FakeBot.OK
                : new FakeBot.Answer(503, ""));
    rig.says("U0ADA", Rig.PRACTICE, "Hello");
    rig.quiet();
    assertThat(rig.bot.heard()).hasSize(2);
  }

  @Test
  void does_not_try_again_when_it_was_asked_not_to() {
    rig.bot.answers(heard -> new FakeBot.Answer(500, "", true));
    rig.says("U0ADA", Rig.PRACTICE, "Hello");
    rig.quiet();
    assertThat(rig.bot.heard()).hasSize(1);
  }

  @Test
  void the_app_hears_that_it_was_put_out_and_nothing_after_that() {
    rig.act("U0ADA", "kick", "channel", Rig.PRACTICE, "user", rig.slack.botUser());
    rig.says("U0ADA", Rig.PRACTICE, "Now it is gone");
    rig.quiet();
    assertThat(rig.bot.heard())
        .extracting(FakeBot.Heard::type)
        .containsExactly("member_left_channel");
  }

  private JsonObject only(String subtype) {
    List<JsonObject> found =
        rig.bot.heard("message").stream()
            .map(FakeBot.Heard::event)
            .filter(event -> subtype.equals(Json.text(event, "subtype")))
            .toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
