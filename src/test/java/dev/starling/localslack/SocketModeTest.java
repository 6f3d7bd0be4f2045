package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.starling.localslack.api.Fault;
import dev.starling.localslack.model.Json;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SocketModeTest extends InALocalSlack {
  @Test
  void an_open_socket_gets_what_the_address_would_have_got() throws Exception {
    Plug plug = plug(envelope -> "");
    assertThat(Json.text(plug.next(), "type")).isEqualTo("hello");
    rig.says("U0ADA", Rig.PRACTICE, "Hello");
    JsonObject envelope = plug.next();
    assertThat(Json.text(envelope, "type")).isEqualTo("events_api");
    assertThat(Json.text(Json.object(envelope, "payload"), "type")).isEqualTo("event_callback");
    assertThat(Json.text(envelope, "retry_attempt")).isEqualTo("0");
    rig.quiet();
    assertThat(rig.bot.heard()).isEmpty();
  }

  @Test
  void an_acknowledgement_may_carry_the_answer() throws Exception {
    Plug plug = plug(envelope -> ",\"payload\":{\"text\":\"Only for you\"}");
    rig.act("U0ADA", "command", "channel", Rig.PRACTICE, "command", "/mock", "text", "help");
    assertThat(Json.write(rig.state("U0ADA").get("ephemerals"))).contains("Only for you");
    plug.next();
    JsonObject envelope = plug.next();
    assertThat(Json.text(envelope, "type")).isEqualTo("slash_commands");
    assertThat(Json.is(envelope, "accepts_response_payload")).isTrue();
  }

  @Test
  void an_event_whose_socket_drops_is_brought_again() throws Exception {
    Plug deaf = plug(envelope -> null);
    deaf.next();
    rig.says("U0ADA", Rig.PRACTICE, "Hello");
    deaf.next();
    rig.slack.cutSockets();
    rig.quiet();
    FakeBot.Heard heard = rig.bot.only("message");
    assertThat(heard.header("X-Slack-Retry-Num")).isEqualTo("1");
    assertThat(heard.header("X-Slack-Retry-Reason")).isEqualTo("connection_failed");
  }

  @Test
  void a_refresh_asks_the_app_to_change_over_and_the_new_socket_gets_the_work() throws Exception {
    Plug old = plug(envelope -> "");
    old.next();
    rig.slack.refreshSockets();
    assertThat(Json.text(old.next(), "type")).isEqualTo("disconnect");
    Plug fresh = plug(envelope -> "");
    fresh.next();
    rig.says("U0ADA", Rig.PRACTICE, "Hello");
    assertThat(Json.text(fresh.next(), "type")).isEqualTo("events_api");
    rig.quiet();
    assertThat(old.received).isEmpty();
  }

  @Test
  void a_ticket_is_good_for_one_connection_and_only_for_the_apps_token() throws Exception {
    assertThat(Json.text(rig.api("apps.connections.open"), "error"))
        .isEqualTo("not_allowed_token_type");
    String url = ticket();
    new Plug(url, envelope -> "").connectBlocking();
    Plug second = new Plug(url, envelope -> "");
    second.connectBlocking();
    assertThat(second.closed.poll(10, TimeUnit.SECONDS)).isEqualTo(4001);
  }

  @Test
  void connecting_may_fail_in_each_of_slacks_ways() {
    rig.slack.faults().next("apps.connections.open", 1, Fault.error("internal_error"));
    rig.slack.faults().next("apps.connections.open", 1, Fault.rateLimited(Duration.ofSeconds(7)));
    rig.slack.faults().next("apps.connections.open", 1, Fault.status(503));
    HttpResponse<String> first = connecting();
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.body()).contains("\"ok\":false", "internal_error");
    HttpResponse<String> second = connecting();
    assertThat(second.statusCode()).isEqualTo(429);
    assertThat(second.headers().firstValue("Retry-After")).contains("7");
    assertThat(connecting().statusCode()).isEqualTo(503);
    assertThat(connecting().body()).contains("\"ok\":true");
  }

  private HttpResponse<String> connecting() {
    return Rig.send(
        HttpRequest.newBuilder(rig.slack.apiUrl().resolve("apps.connections.open"))
            .header("Authorization", "Bearer " + rig.slack.appToken())
            .POST(HttpRequest.BodyPublishers.noBody()));
  }

  private String ticket() {
    return Json.text(rig.call(rig.slack.appToken(), "apps.connections.open"), "url");
  }

  private Plug plug(Function<JsonObject, String> answer) throws Exception {
    return Plug.into(rig, answer);
  }
}
