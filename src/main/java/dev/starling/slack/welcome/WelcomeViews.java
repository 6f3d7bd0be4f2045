package dev.starling.slack.welcome;

import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;

/** What a channel hears when Starling joins it. */
public final class WelcomeViews {
  private WelcomeViews() {}

  /**
   * @param command by which this workspace calls Starling
   */
  public static Shown hello(String command) {
    return Shown.of(
        Mrkdwn.of(
            "Hello, I am Starling: I put a behavioral interview question to this channel on the days you"
                + " choose, you answer in its thread, and colleagues tell you by emoji what they"
                + " heard. Choose the days with `%s schedule weekdays 09:30`, or have a first"
                + " question now with `%s ask`.",
            command, command));
  }
}
