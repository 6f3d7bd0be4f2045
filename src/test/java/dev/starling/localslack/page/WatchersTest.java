package dev.starling.localslack.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.localslack.model.Json;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchersTest {
  private final Watchers watchers = new Watchers();

  @Test
  void a_page_that_does_not_read_is_sent_away_before_it_fills_the_memory() {
    Watchers.Watcher asleep = watchers.join("U0ADA");
    for (int i = 0; i < 50_000; i++) {
      watchers.tell(user -> true, Json.of("type", "message", "number", i));
      assertThat(asleep.news()).hasSizeLessThanOrEqualTo(5_000);
    }
    List<String> told = new ArrayList<>();
    asleep.news().drainTo(told);
    assertThat(told).contains("");
  }

  @Test
  void two_pages_of_one_person_leave_one_by_one() {
    Watchers.Watcher one = watchers.join("U0ADA");
    Watchers.Watcher other = watchers.join("U0ADA");
    watchers.leave(one);
    watchers.tell(user -> true, Json.of("type", "app"));
    assertThat(one.news()).isEmpty();
    assertThat(other.news()).hasSize(1);
  }
}
