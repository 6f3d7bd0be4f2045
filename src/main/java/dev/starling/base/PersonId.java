package dev.starling.base;

/** A person of a workspace, by Slack's user id, which is unique only within the workspace. */
public record PersonId(WorkspaceId workspace, String value) {
  /** Reads what {@link #toString} wrote. */
  public static PersonId parse(String text) {
    int slash = text.indexOf('/');
    return new PersonId(
        new WorkspaceId(Long.parseLong(text.substring(0, slash))), text.substring(slash + 1));
  }

  @Override
  public String toString() {
    return workspace + "/" + value;
  }
}
