package dev.starling.slack.wire;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A call of Slack's Web API that did not succeed. */
public final class SlackTrouble extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Slack says of these that part of the operation may have happened. */
  private static final Set<String> UNCLEAR =
      Set.of("fatal_error", "internal_error", "request_timeout", "service_unavailable");

  private final String error;
  private final boolean unclear;
  private final transient Optional<Duration> retryAfter;
  private final transient List<String> messages;

  private SlackTrouble(
      String method,
      String error,
      boolean unclear,
      Optional<Duration> retryAfter,
      List<String> messages,
      @Nullable Throwable cause) {
    super("Slack did not do " + method + ": " + error, cause);
    this.error = error;
    this.unclear = unclear;
    this.retryAfter = retryAfter;
    this.messages = List.copyOf(messages);
  }

  static SlackTrouble refused(String method, String error, Optional<Duration> retryAfter) {
    return refused(method, error, retryAfter, List.of());
  }

  static SlackTrouble refused(
      String method, String error, Optional<Duration> retryAfter, List<String> messages) {
    return new SlackTrouble(method, error, UNCLEAR.contains(error), retryAfter, messages, null);
  }

  static SlackTrouble unclear(String method, String why, @Nullable Throwable cause) {
    return new SlackTrouble(method, why, true, Optional.empty(), List.of(), cause);
  }

  /** Slack's code, or in a word what kept us from getting one. */
  public String error() {
    return error;
  }

  /** Whether it may have happened all the same. */
  public boolean isUnclear() {
    return unclear;
  }

  public Optional<Duration> retryAfter() {
    return retryAfter;
  }

  PostOutcome asOutcome() {
    return unclear
        ? new PostOutcome.Unclear(error)
        : new PostOutcome.Refused(error, retryAfter, messages);
  }
}
