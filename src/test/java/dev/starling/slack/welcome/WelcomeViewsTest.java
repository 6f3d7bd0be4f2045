package dev.starling.slack.welcome;

import dev.starling.slack.Golden;
import org.junit.jupiter.api.Test;

class WelcomeViewsTest {
  @Test
  void says_what_it_does_and_what_to_do_next() {
    Golden.matches("welcome", WelcomeViews.hello("/mock"));
  }
}
