package dev.starling.slack.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FilledTest {
  private final List<String> heard = new ArrayList<>();

  @Test
  void passes_on_what_was_filled_in_well() {
    assertThat(Filled.with("a story").then(this::hear)).isEqualTo(FormReply.close());
    assertThat(heard).containsExactly("a story");
  }

  @Test
  void replies_with_the_faults_and_does_nothing() {
    Map<String, String> faults = Map.of("action", "Say what you did.");

    assertThat(Filled.<String>wrongly(faults).then(this::hear)).isEqualTo(FormReply.errors(faults));
    assertThat(heard).isEmpty();
  }

  private FormReply hear(String story) {
    heard.add(story);
    return FormReply.close();
  }
}
