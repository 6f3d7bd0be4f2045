package dev.starling.round;

import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;

/** An answer's id. It stays the same when the message that it was named after is deleted. */
public record AnswerId(WorkspaceId workspace, String value) {
  /** The same for whoever comes upon an answer first, whatever has arrived of it by then. */
  static AnswerId of(RoundId round, Ts first) {
    return new AnswerId(round.workspace(), round.value() + "-" + first.value().replace(".", ""));
  }

  /** Reads what {@link #toString} wrote. */
  public static AnswerId parse(String text) {
    int slash = text.indexOf('/');
    return new AnswerId(
        new WorkspaceId(Long.parseLong(text.substring(0, slash))), text.substring(slash + 1));
  }

  @Override
  public String toString() {
    return workspace + "/" + value;
  }
}
