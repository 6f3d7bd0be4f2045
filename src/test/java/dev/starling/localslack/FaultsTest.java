package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.methods.SlackApiException;
import dev.starling.localslack.api.Fault;
import dev.starling.localslack.model.Json;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FaultsTest extends InALocalSlack {
  @Test
  void a_message_may_be_posted_though_the_connection_was_cut() {
    rig.slack.faults().next("chat.postMessage", 1, Fault.cutAfterCarryingOut());
    assertThatThrownBy(this::post).isInstanceOf(IOException.class);
    assertThat(messages()).isEqualTo(1);
  }

  @Test
  void or_it_may_not() {
    rig.slack.faults().next("chat.postMessage", 1, Fault.cutBeforeCarryingOut());
    assertThatThrownBy(this::post).isInstanceOf(IOException.class);
    assertThat(messages()).isZero();
  }

  @Test
  void an_error_may_lie() throws Exception {
    rig.slack.faults().next("chat.postMessage", 1, Fault.errorAfterCarryingOut("internal_error"));
    assertThat(post().getError()).isEqualTo("internal_error");
    assertThat(messages()).isEqualTo(1);
  }

  @Test
  void too_many_calls_are_told_to_wait_for_as_often_as_ordered() throws Exception {
    rig.slack.faults().next("chat.postMessage", 2, Fault.rateLimited(Duration.ofSeconds(30)));
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(this::post)
          .isInstanceOfSatisfying(
              SlackApiException.class,
              e -> assertThat(e.getResponse().header("Retry-After")).isEqualTo("30"));
    }
    assertThat(post().isOk()).isTrue();
  }

  private com.slack.api.methods.response.chat.ChatPostMessageResponse post() throws Exception {
    return rig.client().chatPostMessage(r -> r.channel(Rig.PRACTICE).text("Hello"));
  }

  private int messages() {
    return Json.array(Json.object(rig.state("U0ADA"), "messages"), Rig.PRACTICE).size();
  }
}
