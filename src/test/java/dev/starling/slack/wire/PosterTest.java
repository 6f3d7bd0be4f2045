package dev.starling.slack.wire;

import static dev.starling.slack.wire.FakeSlack.answer;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.DividerBlock;
import dev.starling.slack.wire.PostOutcome.Posted;
import dev.starling.slack.wire.PostOutcome.Refused;
import dev.starling.slack.wire.PostOutcome.Unclear;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PosterTest {
  private static final Outgoing HELLO = Outgoing.text("C1", "Hello");

  private final FakeSlack slack = new FakeSlack();
  private final SlackLine line = slack.line();
  private final Poster poster = new Poster(line);

  @AfterEach
  void close() {
    line.close();
    slack.close();
  }

  @Test
  void posts_with_a_key_that_others_cannot_read_anything_from() {
    slack.on("chat.postMessage", "{\"ok\":true,\"channel\":\"C1\",\"ts\":\"1.000001\"}");
    Outgoing question =
        new Outgoing("C1", "0.000009", "Tell us", List.of(new DividerBlock()), "k7");

    assertThat(poster.post(question)).isEqualTo(new Posted("1.000001"));

    FakeSlack.Asked asked = slack.asked.get(0);
    assertThat(asked.authorization()).isEqualTo("Bearer xoxb-1-abc");
    assertThat(asked.fields())
        .containsEntry("channel", "C1")
        .containsEntry("thread_ts", "0.000009")
        .containsEntry("text", "Tell us")
        .containsEntry("blocks", "[{\"type\":\"divider\"}]")
        .containsEntry("unfurl_links", "false")
        .doesNotContainKey("link_names");
    assertThat(MessageKey.of(Json.parse("{\"metadata\":" + asked.field("metadata") + "}")))
        .contains("k7");
  }

  @Test
  void a_plain_message_carries_no_blocks_and_no_key() {
    poster.post(HELLO);

    assertThat(slack.asked.get(0).fields()).doesNotContainKeys("blocks", "metadata", "thread_ts");
  }

  @Test
  void a_connection_that_dies_after_the_request_leaves_it_unclear_and_is_not_tried_again() {
    slack.on("chat.postMessage", "{\"ok\":true,\"ts\":\"1.000001\"}");
    slack.on("chat.postMessage", FakeSlack.CUT);
    poster.post(HELLO);

    // The second request goes over a pooled connection, where OkHttp is eager to try again.
    assertThat(poster.post(HELLO)).isInstanceOf(Unclear.class);
    assertThat(slack.asked).hasSize(2);
  }

  @Test
  void an_invitation_to_come_back_at_once_is_not_followed_behind_our_back() {
    slack.on("chat.postMessage", answer(503, "", "Retry-After", "0"));

    assertThat(poster.post(HELLO)).isEqualTo(new Unclear("HTTP 503"));
    assertThat(slack.asked).hasSize(1);
  }

  @Test
  void an_answer_that_never_comes_leaves_it_unclear() {
    CountDownLatch never = new CountDownLatch(1);
    slack.on("chat.postMessage", exchange -> awaitQuietly(never));
    Duration blink = Duration.ofMillis(50);
    try (SlackLine impatient = new SlackLine(slack.settings(), blink, blink)) {
      assertThat(new Poster(impatient).post(HELLO)).isInstanceOf(Unclear.class);
    } finally {
      never.countDown();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"fatal_error", "internal_error", "request_timeout", "service_unavailable"})
  void some_errors_do_not_say_that_nothing_happened(String error) {
    slack.on("chat.postMessage", "{\"ok\":false,\"error\":\"" + error + "\"}");

    assertThat(poster.post(HELLO)).isEqualTo(new Unclear(error));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>maintenance</html>", "null", "{\"ok\":true}", "{\"ok\":tr"})
  void an_answer_that_makes_no_sense_leaves_it_unclear(String body) {
    slack.on("chat.postMessage", body);

    assertThat(poster.post(HELLO)).isInstanceOf(Unclear.class);
  }

  @Test
  void a_server_that_breaks_leaves_it_unclear() {
    slack.on("chat.postMessage", answer(500, "oops"));

    assertThat(poster.post(HELLO)).isEqualTo(new Unclear("HTTP 500"));
  }

  @Test
  void a_no_is_a_no_and_says_which_block_is_wrong() {
    slack.on(
        "chat.postMessage",
        "{\"ok\":false,\"error\":\"invalid_blocks\","
            + "\"response_metadata\":{\"messages\":[\"[ERROR] must be less than 51 items\"]}}");

    assertThat(poster.post(HELLO))
        .isEqualTo(
            new Refused(
                "invalid_blocks", Optional.empty(), List.of("[ERROR] must be less than 51 items")));
  }

  @Test
  void too_many_at_once_says_how_long_to_wait() {
    slack.on("chat.postMessage", answer(429, "", "Retry-After", "17"));

    assertThat(poster.post(HELLO))
        .isEqualTo(new Refused("ratelimited", Optional.of(Duration.ofSeconds(17)), List.of()));
  }

  @Test
  void a_slack_that_cannot_be_reached_has_posted_nothing() {
    slack.close();

    assertThat(poster.post(HELLO))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.error()).isEqualTo("unreachable"));
  }

  @Test
  void an_update_replaces_the_blocks_even_by_none() {
    slack.on("chat.update", "{\"ok\":true,\"ts\":\"1.000001\"}");

    assertThat(poster.update("C1", "1.000001", "Closed", List.of()))
        .isEqualTo(new Posted("1.000001"));
    assertThat(slack.asked.get(0).fields()).containsEntry("blocks", "[]");
  }

  @Test
  void deleting_what_is_gone_already_is_done() {
    slack.on("chat.delete", "{\"ok\":false,\"error\":\"message_not_found\"}");

    assertThat(poster.delete("C1", "1.000001")).isEqualTo(new Posted("1.000001"));
  }

  @Test
  void an_ephemeral_message_is_for_one_person() {
    slack.on("chat.postEphemeral", "{\"ok\":true,\"message_ts\":\"1.000002\"}");

    assertThat(poster.postEphemeral("UADA", HELLO)).isEqualTo(new Posted("1.000002"));
    assertThat(slack.asked.get(0).fields()).containsEntry("user", "UADA");
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
