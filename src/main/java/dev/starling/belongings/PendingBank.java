package dev.starling.belongings;

import dev.starling.base.PersonId;
import java.time.Instant;

/**
 * A story bank that somebody sent as a file and has not confirmed yet.
 *
 * @param id the same however often Slack tells of it
 * @param file its name
 * @param content as it was read, since Slack may forget the file
 */
public record PendingBank(
    String id, PersonId person, String file, String content, State state, Instant createdAt) {

  /** What became of it. */
  public enum State {
    OPEN,
    DONE,
    DROPPED
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }
}
