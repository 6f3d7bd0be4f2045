package dev.starling.slack.wire;

import com.google.gson.JsonObject;

/** Where events go. They arrive twice, late and out of order; our own messages are among them. */
public interface EventSink {
  /**
   * Takes one event, with its envelope (team, event id, authorizations). Slack waits meanwhile and
   * takes a normal return for "it is safe with you"; after an exception it delivers again.
   */
  void accept(JsonObject envelope);
}
