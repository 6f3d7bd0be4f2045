package dev.starling.round;

import dev.starling.base.WorkspaceId;

/** A round's opaque id. */
public record RoundId(WorkspaceId workspace, String value) {
  /** Reads what {@link #toString} wrote. */
  public static RoundId parse(String text) {
    int slash = text.indexOf('/');
    return new RoundId(
        new WorkspaceId(Long.parseLong(text.substring(0, slash))), text.substring(slash + 1));
  }

  @Override
  public String toString() {
    return workspace + "/" + value;
  }
}
