package dev.starling.sharing;

import dev.starling.base.WorkspaceId;

/** A share's id. */
public record ShareId(WorkspaceId workspace, String value) {
  /** Reads what {@link #toString} wrote. */
  public static ShareId parse(String text) {
    return WorkspaceId.within(text, ShareId::new);
  }

  @Override
  public String toString() {
    return workspace + "/" + value;
  }
}
