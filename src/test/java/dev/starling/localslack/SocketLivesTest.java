package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How many sockets there may be, and how they end. */
class SocketLivesTest extends InALocalSlack {
  @Test
  void each_event_goes_to_one_of_several_and_all_get_some() throws Exception {
    Plug one = Plug.into(rig, envelope -> "");
    Plug two = Plug.into(rig, envelope -> "");
    assertThat(Json.text(one.next(), "num_connections")).isEqualTo("1");
    assertThat(Json.text(two.next(), "num_connections")).isEqualTo("2");
    List<String> said = List.of("a", "b", "c", "d");
    said.forEach(text -> rig.says("U0ADA", Rig.PRACTICE, text));
    rig.quiet();
    assertThat(one.received).hasSize(2);
    assertThat(two.received).hasSize(2);
    List<JsonObject> all = new ArrayList<>(one.received);
    all.addAll(two.received);
    assertThat(all)
        .extracting(e -> Json.text(Json.object(Json.object(e, "payload"), "event"), "text"))
        .containsExactlyInAnyOrderElementsOf(said);
  }

  @Test
  void an_event_that_is_not_acknowledged_comes_again_and_says_so() throws Exception {
    AtomicInteger seen = new AtomicInteger();
    Plug plug = Plug.into(rig, envelope -> seen.incrementAndGet() == 1 ? null : "");
    plug.next();
    rig.says("U0ADA", Rig.PRACTICE, "Hello");
    JsonObject first = plug.next();
    JsonObject second = plug.next();
    assertThat(Json.text(second, "retry_attempt")).isEqualTo("1");
    assertThat(Json.text(second, "retry_reason")).isEqualTo("timeout");
    assertThat(second.get("payload")).isEqualTo(first.get("payload"));
    assertThat(second.get("envelope_id")).isNotEqualTo(first.get("envelope_id"));
  }

  @Test
  void connections_may_be_refused_so_many_times() throws Exception {
    sockets("refuse");
    Plug refused = Plug.into(rig, envelope -> "");
    assertThat(refused.closed.poll(10, TimeUnit.SECONDS)).isNotNull();
    assertThat(Json.text(Plug.into(rig, envelope -> "").next(), "type")).isEqualTo("hello");
  }

  @Test
  void a_warning_changes_nothing_yet() throws Exception {
    Plug plug = Plug.into(rig, envelope -> "");
    plug.next();
    sockets("warn");
    assertThat(Json.text(plug.next(), "reason")).isEqualTo("warning");
    rig.says("U0ADA", Rig.PRACTICE, "Hello");
    assertThat(Json.text(plug.next(), "type")).isEqualTo("events_api");
  }

  @Test
  void a_link_may_be_disabled_and_then_nothing_comes_over_it() throws Exception {
    Plug plug = Plug.into(rig, envelope -> "");
    plug.next();
    sockets("disable");
    assertThat(Json.text(plug.next(), "reason")).isEqualTo("link_disabled");
    rig.says("U0ADA", Rig.PRACTICE, "Hello");
    rig.quiet();
    assertThat(plug.received).isEmpty();
    assertThat(rig.bot.heard("message")).hasSize(1);
  }

  @Test
  void an_eleventh_is_one_too_many() throws Exception {
    for (int i = 0; i < 10; i++) {
      Plug.into(rig, envelope -> "").next();
    }
    Plug eleventh = Plug.into(rig, envelope -> "");
    assertThat(Json.text(eleventh.next(), "reason")).isEqualTo("too_many_websockets");
    assertThat(eleventh.closed.poll(10, TimeUnit.SECONDS)).isNotNull();
  }

  private void sockets(String what) {
    rig.post(
        "http://127.0.0.1:" + rig.slack.port() + "/control/sockets", "{\"do\":\"" + what + "\"}");
  }
}
