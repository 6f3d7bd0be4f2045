package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.slack.api.methods.SlackApiException;
import dev.starling.localslack.model.Json;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsTest {
  @TempDir Path folder;
  Rig rig;

  @BeforeEach
  void open() throws Exception {
    rig = new Rig(folder);
    rig.slack.limits().on(true);
  }

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void an_app_that_asks_too_often_is_told_how_long_to_wait() {
    for (int i = 0; i < 20; i++) {
      assertThat(calls("users.list").statusCode()).isEqualTo(200);
    }
    HttpResponse<String> refused = calls("users.list");
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).contains("3");
    assertThat(refused.body()).isEqualTo("{\"ok\":false,\"error\":\"ratelimited\"}");
    assertThat(calls("auth.test").statusCode()).isEqualTo(200);
    rig.real.passes(Duration.ofSeconds(3));
    assertThat(calls("users.list").statusCode()).isEqualTo(200);
  }

  @Test
  void a_channel_takes_a_burst_of_messages_and_then_one_a_second() throws Exception {
    for (int i = 0; i < 10; i++) {
      assertThat(Json.is(posts(Rig.PRACTICE), "ok")).isTrue();
    }
    Assertions.assertThatExceptionOfType(SlackApiException.class)
        .isThrownBy(() -> rig.client().chatPostMessage(r -> r.channel(Rig.PRACTICE).text("x")))
        .satisfies(e -> assertThat(e.getResponse().header("Retry-After")).isEqualTo("1"));
    assertThat(Json.text(posts(Rig.GENERAL), "error")).isEqualTo("not_in_channel");
    rig.real.passes(Duration.ofSeconds(1));
    assertThat(Json.is(posts(Rig.PRACTICE), "ok")).isTrue();
  }

  @Test
  void whoever_is_capped_reads_fifteen_messages_once_a_minute() {
    rig.slack.limits().on(false);
    for (int i = 0; i < 20; i++) {
      rig.says("U0ADA", Rig.PRACTICE, "No. " + i);
    }
    rig.slack.limits().capped(true);
    JsonObject page = rig.api("conversations.history", "channel", Rig.PRACTICE, "limit", 200);
    assertThat(Json.array(page, "messages")).hasSize(15);
    assertThat(Json.is(page, "has_more")).isTrue();
    assertThat(calls("conversations.history").statusCode()).isEqualTo(429);
    rig.real.passes(Duration.ofMinutes(1));
    assertThat(calls("conversations.history").statusCode()).isEqualTo(200);
  }

  @Test
  void nobody_waits_when_there_are_no_limits() {
    rig.slack.limits().on(false);
    for (int i = 0; i < 30; i++) {
      assertThat(calls("users.list").statusCode()).isEqualTo(200);
    }
  }

  private JsonObject posts(String channel) {
    return rig.api("chat.postMessage", "channel", channel, "text", "x");
  }

  private HttpResponse<String> calls(String method) {
    return Rig.send(
        HttpRequest.newBuilder(rig.slack.apiUrl().resolve(method))
            .header("Authorization", "Bearer " + rig.slack.botToken())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("channel=" + Rig.PRACTICE)));
  }
}
