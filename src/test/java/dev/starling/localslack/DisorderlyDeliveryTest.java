package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.localslack.delivery.Disorder;
import dev.starling.localslack.delivery.Luck;
import dev.starling.localslack.model.Json;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Events that come twice, late, in disorder or not at the first attempt. */
class DisorderlyDeliveryTest extends InALocalSlack {
  private void ordered(Disorder.Order order) {
    rig.slack.disorder().order(order);
  }

  @Test
  void an_event_may_come_twice_under_one_id() {
    ordered(Disorder.Order.of("message", Disorder.Way.DUPLICATE, Luck.times(1)));
    say("One", "Two");
    assertThat(texts()).containsExactlyInAnyOrder("One", "One", "Two");
    assertThat(rig.bot.heard("message"))
        .extracting(heard -> Json.text(heard.json(), "event_id"))
        .hasSize(3)
        .satisfies(ids -> assertThat(List.copyOf(ids).stream().distinct()).hasSize(2));
  }

  @Test
  void a_lost_first_attempt_is_followed_by_a_second() {
    ordered(Disorder.Order.of("*", Disorder.Way.DROP, Luck.times(1)));
    say("One");
    FakeBot.Heard heard = rig.bot.only("message");
    assertThat(heard.header("X-Slack-Retry-Num")).isEqualTo("1");
    assertThat(heard.header("X-Slack-Retry-Reason")).isEqualTo("http_timeout");
  }

  @Test
  void a_late_event_comes_when_its_time_is_up() {
    ordered(Disorder.Order.delay("message", Luck.times(1), Duration.ofMillis(20)));
    say("One");
    assertThat(texts()).containsExactly("One");
  }

  @Test
  void what_is_late_comes_at_once_when_things_are_settled() {
    ordered(Disorder.Order.delay("message", Luck.times(1), Duration.ofHours(1)));
    rig.says("U0ADA", Rig.PRACTICE, "One");
    assertThat(rig.slack.disorder().heldBack()).isEqualTo(1);
    rig.slack.settle();
    rig.quiet();
    assertThat(texts()).containsExactly("One");
  }

  @Test
  void so_many_events_are_held_and_come_in_an_order_that_a_seed_decides() {
    List<String> once = shuffled(3);
    assertThat(once).containsExactlyInAnyOrder("0", "1", "2", "3", "4", "5");
    assertThat(once).isNotEqualTo(List.of("0", "1", "2", "3", "4", "5"));
    assertThat(shuffled(3)).isEqualTo(once);
    assertThat(shuffled(4)).isNotEqualTo(once);
  }

  /** As they leave: over several connections they may overtake each other yet again. */
  private List<String> shuffled(long seed) {
    rig.slack.disorder().clear();
    ordered(Disorder.Order.shuffle("message", 6, seed));
    rig.quiet();
    rig.ledger().clear();
    say("0", "1", "2", "3", "4");
    assertThat(rig.ledger().entries()).isEmpty();
    say("5");
    return rig.ledger().entries().stream()
        .map(entry -> Json.object(Json.object(entry, "payload"), "event"))
        .map(event -> Json.text(event, "text"))
        .toList();
  }

  @Test
  void the_rest_of_a_shuffle_comes_when_things_are_settled() {
    ordered(Disorder.Order.shuffle("message", 100, 1));
    say("One", "Two");
    assertThat(texts()).isEmpty();
    rig.slack.settle();
    rig.quiet();
    assertThat(texts()).containsExactlyInAnyOrder("One", "Two");
  }

  @Test
  void other_events_are_left_alone() {
    ordered(Disorder.Order.of("reaction_added", Disorder.Way.DROP, Luck.forEver()));
    say("One");
    assertThat(rig.bot.only("message").header("X-Slack-Retry-Num")).isEmpty();
  }

  private void say(String... texts) {
    for (String text : texts) {
      rig.says("U0ADA", Rig.PRACTICE, text);
    }
    rig.quiet();
  }

  private List<String> texts() {
    return rig.bot.heard("message").stream().map(h -> Json.text(h.event(), "text")).toList();
  }
}
