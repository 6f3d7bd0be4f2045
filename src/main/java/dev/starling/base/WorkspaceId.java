package dev.starling.base;

/**
 * A workspace that installed Starling, by our own number: Slack's pair of enterprise and team id
 * stands beside it in the database, since a workspace can move into an enterprise later.
 */
public record WorkspaceId(long value) {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
