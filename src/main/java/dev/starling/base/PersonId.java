package dev.starling.base;

/** A person of a workspace, by Slack's user id, which is unique only within the workspace. */
public record PersonId(WorkspaceId workspace, String value) {
  /** Reads what {@link #toString} wrote. */
  public static PersonId parse(String text) {
    return WorkspaceId.within(text, PersonId::new);
  }

  @Override
  public String toString() {
    return workspace + "/" + value;
  }
}
