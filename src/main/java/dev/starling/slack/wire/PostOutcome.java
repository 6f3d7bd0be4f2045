package dev.starling.slack.wire;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What became of something we said. */
public sealed interface PostOutcome {
  /** It stands in Slack; {@code ts} is its name within the channel. */
  record Posted(String ts) implements PostOutcome {}

  /**
   * Slack said no, and nothing was posted.
   *
   * @param error Slack's code, such as {@code channel_not_found} or {@code ratelimited}
   * @param retryAfter how long Slack asks us to wait, when it does
   * @param messages Slack's remarks, which name the block that is wrong
   */
  record Refused(String error, Optional<Duration> retryAfter, List<String> messages)
      implements PostOutcome {}

  /** It may stand in Slack or not: look before saying it again ({@link Lookup#findByKey}). */
  record Unclear(String why) implements PostOutcome {}
}
