package dev.starling.round;

import dev.starling.base.WorkspaceId;

/** A round's opaque id. */
public record RoundId(WorkspaceId workspace, String value) {
  /** Reads what {@link #toString} wrote. */
  public static RoundId parse(String text) {
    return WorkspaceId.within(text, RoundId::new);
  }

  @Override
  public String toString() {
    return workspace + "/" + value;
  }
}
