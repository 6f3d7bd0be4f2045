package dev.starling.story;

import dev.starling.base.WorkspaceId;

/** A story's id. */
public record StoryId(WorkspaceId workspace, String value) {
  /** Reads what {@link #toString} wrote. */
  public static StoryId parse(String text) {
    return WorkspaceId.within(text, StoryId::new);
  }

  @Override
  public String toString() {
    return workspace + "/" + value;
  }
}
