package dev.starling.base;

import java.util.function.BiFunction;

/**
 * A workspace that installed Starling, by our own number: Slack's pair of enterprise and team id
 * stands beside it in the database, since a workspace can move into an enterprise later.
 */
public record WorkspaceId(long value) {
  /** Reads an id that is unique within a workspace, written as {@code workspace/id}. */
  public static <T> T within(String text, BiFunction<WorkspaceId, String, T> id) {
    int slash = text.indexOf('/');
    return id.apply(
        new WorkspaceId(Long.parseLong(text.substring(0, slash))), text.substring(slash + 1));
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
