package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Resource;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

class ControlTest extends InALocalSlack {
  @Test
  void says_what_can_be_ordered() {
    JsonObject orders = Json.object(ordered("GET", "", ""), "orders");
    assertThat(orders.keySet())
        .contains("GET /control/app", "POST /control/act", "DELETE /control/calls");
    assertThat(orders.asMap().values())
        .allSatisfy(sentence -> assertThat(sentence.getAsString()).isNotBlank());
    assertThat(refused("GET", "/weather", "", 404)).contains("GET /control lists what there is");
    assertThat(refused("GET", "/act", "", 405)).contains("Use POST");
    assertThat(refused("POST", "/act", "[1]", 400)).contains("not a JSON object");
  }

  @Test
  void is_closed_unless_it_was_asked_for() {
    Options options =
        Options.of(
            folder.resolve("other"), Resource.text("manifest.yml"), new StillTime(), rig.real);
    try (LocalSlack other = LocalSlack.start(options)) {
      URI address = URI.create("http://127.0.0.1:" + other.port() + "/control");
      assertThat(Rig.send(HttpRequest.newBuilder(address)).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void another_bot_learns_what_it_needs_to_connect() {
    JsonObject app = ordered("GET", "/app", "");
    assertThat(Json.text(app, "bot_token")).isEqualTo(rig.slack.botToken());
    assertThat(Json.text(app, "signing_secret")).isEqualTo(rig.slack.signingSecret());
    assertThat(Json.text(app, "api_url")).isEqualTo(rig.slack.apiUrl().toString());
    rig.slack.deliverTo(URI.create("http://127.0.0.1:1/nowhere"));
    ordered("POST", "/deliver-to", Json.write(Json.of("url", rig.bot.address().toString())));
    rig.says("U0ADA", Rig.PRACTICE, "Hello");
    rig.quiet();
    assertThat(rig.bot.heard("message")).hasSize(1);
    assertThat(refused("POST", "/deliver-to", "{\"url\":\"here\"}", 400)).contains("whole http");
  }

  @Test
  void people_act_and_see() {
    JsonObject said =
        ordered(
            "POST",
            "/act",
            Json.write(
                Json.of("as", "U0ADA", "do", "post", "channel", Rig.PRACTICE, "text", "Hello")));
    assertThat(Json.text(rig.message(Rig.PRACTICE, Json.text(said, "ts")), "text"))
        .isEqualTo("Hello");
    assertThat(Json.text(ordered("GET", "/state?user=U0BO", ""), "me")).isEqualTo("U0BO");
    assertThat(refused("POST", "/act", "{\"as\":\"U0ADA\",\"do\":\"dance\"}", 400))
        .isEqualTo("Nobody here knows how to do that.");
  }

  @Test
  void a_clip_is_uploaded_and_gets_its_transcript() {
    ordered("POST", "/transcribing", "{\"on\":true}");
    JsonObject file =
        Json.object(
            ordered("POST", "/upload?user=U0BO&name=clip.webm&audio=true&duration_ms=9", "noise"),
            "file");
    assertThat(Json.text(Json.object(file, "transcription"), "status")).isEqualTo("processing");
    String id = Json.text(file, "id");
    ordered("POST", "/transcript", Json.write(Json.of("file", id, "text", "Once")));
    JsonObject later = Json.object(rig.api("files.info", "file", id), "file");
    assertThat(Json.text(Json.object(later, "transcription"), "status")).isEqualTo("complete");
    assertThat(refused("POST", "/transcript", "{\"file\":\"F0\"}", 404)).contains("no file F0");
  }

  @Test
  void calls_are_written_down_without_their_token() {
    rig.call("", "auth.test", "token", rig.slack.botToken());
    JsonObject call = only("/calls", "calls");
    assertThat(Json.text(call, "method")).isEqualTo("auth.test");
    assertThat(Json.is(Json.object(call, "answer"), "ok")).isTrue();
    assertThat(Json.write(call)).doesNotContain(rig.slack.botToken());
    ordered("DELETE", "/calls", "");
    assertThat(Json.array(ordered("GET", "/calls", ""), "calls")).isEmpty();
  }

  @Test
  void deliveries_are_written_down_with_every_attempt() {
    rig.quiet();
    ordered("DELETE", "/deliveries", "");
    rig.bot.answers(
        heard ->
            heard.header("X-Slack-Retry-Num").isEmpty()
                ? new FakeBot.Answer(500, "")
                : new FakeBot.Answer(200, "thanks"));
    rig.says("U0ADA", Rig.PRACTICE, "Hello");
    rig.quiet();
    JsonObject delivery = only("/deliveries", "deliveries");
    assertThat(Json.text(delivery, "type")).isEqualTo("message");
    assertThat(Json.objects(delivery, "attempts"))
        .extracting(a -> Json.text(a, "taken") + Json.text(a, "reason") + Json.text(a, "answer"))
        .containsExactly("falsehttp_error", "truethanks");
  }

  @Test
  void faults_are_ordered_listed_and_taken_back() {
    ordered("POST", "/faults", "{\"method\":\"auth.test\",\"times\":2,\"error\":\"fatal_error\"}");
    assertThat(Json.text(rig.api("auth.test"), "error")).isEqualTo("fatal_error");
    JsonObject left = only("/faults", "faults");
    assertThat(Json.text(left, "times")).isEqualTo("1");
    ordered("DELETE", "/faults", "");
    assertThat(Json.is(rig.api("auth.test"), "ok")).isTrue();
    assertThat(refused("POST", "/faults", "{\"method\":\"auth.test\"}", 400))
        .startsWith("Say in one way");
    assertThat(refused("POST", "/faults", "{\"cut\":true,\"chance\":2}", 400)).contains("0 to 1");
  }

  @Test
  void the_clock_is_moved_on_and_never_back() {
    ordered("POST", "/clock", "{\"by\":\"PT90M\"}");
    assertThat(Json.text(ordered("GET", "/clock", ""), "now")).isEqualTo("2026-11-23T10:30:00Z");
    ordered("POST", "/clock", "{\"to\":\"2026-11-24T09:00:00Z\"}");
    assertThat(rig.time.now()).isEqualTo("2026-11-24T09:00:00Z");
    assertThat(refused("POST", "/clock", "{\"by\":\"-PT1H\"}", 400)).contains("never back");
    assertThat(refused("POST", "/clock", "{\"by\":\"soon\"}", 400)).contains("PT1H");
  }

  @Test
  void waits_until_it_is_quiet_or_says_that_it_is_not() {
    rig.quiet();
    ordered("POST", "/quiet", "");
    ordered(
        "POST", "/deliveries/faults", "{\"event\":\"message\",\"way\":\"delay\",\"seconds\":600}");
    rig.says("U0ADA", Rig.PRACTICE, "Hello");
    assertThat(refused("POST", "/quiet", "{\"within_ms\":1}", 409)).contains("1 waiting");
    ordered("POST", "/deliveries/settle", "");
    ordered("POST", "/quiet", "");
    assertThat(rig.bot.heard("message")).hasSize(1);
  }

  private JsonObject only(String path, String key) {
    List<JsonObject> found = Json.objects(ordered("GET", path, ""), key);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private JsonObject ordered(String verb, String path, String body) {
    HttpResponse<String> response = send(verb, path, body);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Json.parse(response.body());
  }

  private String refused(String verb, String path, String body, int status) {
    HttpResponse<String> response = send(verb, path, body);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    JsonObject answer = Json.parse(response.body());
    assertThat(Json.text(answer, "ok")).isEqualTo("false");
    return Json.text(answer, "error");
  }

  private HttpResponse<String> send(String verb, String path, String body) {
    return Rig.send(
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + rig.slack.port() + "/control" + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(verb, HttpRequest.BodyPublishers.ofString(body)));
  }
}
