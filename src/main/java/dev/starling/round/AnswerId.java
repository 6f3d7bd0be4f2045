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
    return WorkspaceId.within(text, AnswerId::new);
  }

  @Override
  public String toString() {
    return workspace + "/" + value;
  }
}
