package dev.starling.round;

import org.jspecify.annotations.Nullable;

/**
 * The voice or video clips of one message.
 *
 * @param seconds how long they last together; null while Slack has not said so
 */
public record Clip(@Nullable Integer seconds) {
  /** From how many seconds on it is an answer. */
  public static final int ENOUGH_SECONDS = 15;
}
