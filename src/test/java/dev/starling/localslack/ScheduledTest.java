package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.chat.scheduled_messages.ChatScheduledMessagesListResponse;
import dev.starling.localslack.model.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScheduledTest extends InALocalSlack {
  MethodsClient client;

  @BeforeEach
  void introduce() {
    client = rig.client();
  }

  @Test
  void a_message_waits_for_its_time_and_through_a_restart() throws Exception {
    int at = in(Duration.ofHours(2));
    String id =
        client
            .chatScheduleMessage(r -> r.channel(Rig.PRACTICE).postAt(at).text("Good morning"))
            .getScheduledMessageId();
    assertThat(id).startsWith("Q");
    rig.restart();
    assertThat(rig.slack.nextPlan()).contains(Instant.ofEpochSecond(at));
    passes(Duration.ofMinutes(119));
    assertThat(said()).isEmpty();
    passes(Duration.ofMinutes(1));
    assertThat(said()).containsExactly("Good morning");
    assertThat(rig.slack.nextPlan()).isEmpty();
    passes(Duration.ofDays(1));
    assertThat(said()).hasSize(1);
  }

  @Test
  void what_waits_is_listed_and_can_be_taken_back() throws Exception {
    for (int hour = 3; hour > 0; hour--) {
      int at = in(Duration.ofHours(hour));
      client.chatScheduleMessage(r -> r.channel(Rig.PRACTICE).postAt(at).text("At " + at));
    }
    ChatScheduledMessagesListResponse all = client.chatScheduledMessagesList(r -> r.limit(2));
    assertThat(all.getScheduledMessages())
        .extracting(m -> m.getPostAt())
        .containsExactly(in(Duration.ofHours(1)), in(Duration.ofHours(2)));
    assertThat(all.getResponseMetadata().getNextCursor()).isNotEmpty();
    String first = all.getScheduledMessages().get(0).getId();
    assertThat(deleting(first)).isNull();
    assertThat(deleting(first)).isEqualTo("invalid_scheduled_message_id");
    passes(Duration.ofHours(1));
    assertThat(said()).isEmpty();
  }

  @Test
  void a_time_is_ahead_and_not_too_far() {
    assertThat(scheduling(Duration.ZERO)).isEqualTo("time_in_past");
    assertThat(scheduling(Duration.ofDays(120).plusSeconds(1))).isEqualTo("time_too_far");
    for (int i = 0; i < 30; i++) {
      assertThat(scheduling(Duration.ofHours(1))).isEmpty();
    }
    assertThat(scheduling(Duration.ofHours(1).plusMinutes(4))).isEqualTo("restricted_too_many");
    assertThat(scheduling(Duration.ofHours(1).plusMinutes(5))).isEmpty();
  }

  @Test
  void as_in_slack_one_with_metadata_is_never_posted() {
    rig.api(
        "chat.scheduleMessage",
        "channel",
        Rig.PRACTICE,
        "text",
        "x",
        "post_at",
        in(Duration.ofHours(1)),
        "metadata",
        "{\"event_type\":\"q\",\"event_payload\":{}}");
    passes(Duration.ofHours(1));
    assertThat(said()).isEmpty();
  }

  private int in(Duration time) {
    return (int) Instant.parse("2026-11-23T09:00:00Z").plus(time).getEpochSecond();
  }

  private void passes(Duration time) {
    rig.time.moveTo(rig.time.now().plus(time));
    rig.slack.lookAtPlans();
  }

  private List<String> said() {
    return Json.objects(Json.object(rig.state("U0ADA"), "messages"), Rig.PRACTICE).stream()
        .map(message -> Json.text(message, "text"))
        .toList();
  }

  private String deleting(String id) throws Exception {
    return client
        .chatDeleteScheduledMessage(r -> r.channel(Rig.PRACTICE).scheduledMessageId(id))
        .getError();
  }

  private String scheduling(Duration time) {
    return Json.text(
        rig.api("chat.scheduleMessage", "channel", Rig.PRACTICE, "text", "x", "post_at", in(time)),
        "error");
  }
}
