package dev.starling.slack.wire;

import java.util.Optional;

/** What a call of Slack may end in, for tests outside this package. */
public final class Troubles {
  private Troubles() {}

  public static SlackTrouble refused(String error) {
    return SlackTrouble.refused("a.method", error, Optional.empty());
  }

  public static SlackTrouble silence() {
    return SlackTrouble.unclear("a.method", "timeout", null);
  }
}
