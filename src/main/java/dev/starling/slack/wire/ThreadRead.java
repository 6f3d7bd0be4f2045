package dev.starling.slack.wire;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A thread's messages as Slack writes them, the root first.
 *
 * @param whole whether it was read to its end; if not, absence means nothing
 * @param largest how many messages Slack gave at once at most
 * @param pause how long to wait before the rest is read
 */
public record ThreadRead(List<JsonObject> messages, boolean whole, int largest, Duration pause) {
  /** What Slack gives at once to apps that it lets read little, with the root or without. */
  private static final int LITTLE = 16;

  public ThreadRead {
    messages = List.copyOf(messages);
  }

  /** Whether Slack lets us read little at a time; empty where the thread was too short to show. */
  public Optional<Boolean> capped() {
    if (largest > LITTLE) {
      return Optional.of(false);
    }
    boolean hadMore = !whole || messages.size() > largest;
    return hadMore ? Optional.of(true) : Optional.empty();
  }
}
