package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import dev.starling.localslack.api.Fault;
import dev.starling.localslack.delivery.Luck;
import dev.starling.localslack.model.Json;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** Calls that fail for ever, by chance, late or not at all. */
class BadCallsTest extends InALocalSlack {
  private static final Duration MOMENT = Duration.ofMillis(20);

  @Test
  void every_method_may_fail_until_things_are_cleared() {
    rig.slack.faults().order("*", Luck.forEver(), Fault.error("fatal_error"));
    for (String method : List.of("auth.test", "team.info", "auth.test", "no.such.method")) {
      assertThat(Json.text(rig.api(method), "error")).isEqualTo("fatal_error");
    }
    rig.slack.faults().clear();
    assertThat(Json.is(rig.api("auth.test"), "ok")).isTrue();
  }

  @Test
  void the_order_given_first_is_served_first_and_only_to_its_method() {
    rig.slack.faults().next("auth.test", 1, Fault.error("one"));
    rig.slack.faults().next("*", 1, Fault.error("two"));
    assertThat(Json.text(rig.api("auth.test"), "error")).isEqualTo("one");
    assertThat(Json.text(rig.api("team.info"), "error")).isEqualTo("two");
    assertThat(Json.is(rig.api("team.info"), "ok")).isTrue();
  }

  @Test
  void a_seed_decides_which_calls_fail() {
    List<Boolean> first = fates(7);
    assertThat(first).contains(true, false);
    assertThat(fates(7)).isEqualTo(first);
    assertThat(fates(8)).isNotEqualTo(first);
  }

  private List<Boolean> fates(long seed) {
    rig.slack.faults().order("auth.test", Luck.chance(0.5, seed), Fault.error("fatal_error"));
    List<Boolean> fates = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      fates.add(Json.is(rig.api("auth.test"), "ok"));
    }
    rig.slack.faults().clear();
    return fates;
  }

  @Test
  void a_slow_answer_is_the_true_one() {
    rig.slack.faults().next("chat.postMessage", 1, Fault.slow(MOMENT));
    assertThat(Json.is(post(), "ok")).isTrue();
    assertThat(messages()).isEqualTo(1);
  }

  @Test
  void silence_ends_with_a_cut_and_may_have_carried_it_out() {
    rig.slack.faults().next("chat.postMessage", 1, Fault.silence(MOMENT));
    assertThatThrownBy(this::post).hasRootCauseInstanceOf(IOException.class);
    assertThat(messages()).isZero();
    rig.slack.faults().next("chat.postMessage", 1, Fault.silence(MOMENT).carriedOut());
    assertThatThrownBy(this::post).hasRootCauseInstanceOf(IOException.class);
    assertThat(messages()).isEqualTo(1);
  }

  @Test
  void whoever_waits_in_silence_is_let_go_when_the_local_slack_closes() {
    rig.slack.faults().next("auth.test", 1, Fault.silence(Duration.ofHours(1)));
    // Not GET: that one the client would try again, on a server that is about to close.
    HttpRequest request =
        HttpRequest.newBuilder(rig.slack.apiUrl().resolve("auth.test"))
            .POST(BodyPublishers.noBody())
            .build();
    CompletableFuture<?> waiting = Rig.begins(request);
    while (!rig.slack.faults().orders().isEmpty()) {
      Thread.onSpinWait();
    }
    rig.slack.close();
    assertThatThrownBy(waiting::get).isInstanceOf(ExecutionException.class);
  }

  @Test
  void a_server_error_may_come_after_all_was_done() {
    rig.slack.faults().next("chat.postMessage", 1, Fault.status(500).carriedOut());
    assertThatThrownBy(() -> rig.client().chatPostMessage(r -> r.channel(Rig.PRACTICE).text("Hi")))
        .hasMessageContaining("500");
    assertThat(messages()).isEqualTo(1);
  }

  private JsonObject post() {
    return rig.api("chat.postMessage", "channel", Rig.PRACTICE, "text", "Hello");
  }

  private int messages() {
    return Json.array(Json.object(rig.state("U0ADA"), "messages"), Rig.PRACTICE).size();
  }
}
