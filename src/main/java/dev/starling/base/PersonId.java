package dev.starling.base;

/** A person of a workspace, by Slack's user id, which is unique only within the workspace. */
public record PersonId(WorkspaceId workspace, String value) {
  /** How a name begins that was made up for somebody who is forgotten; no id of Slack's does. */
  public static final String NAMELESS = "forgotten-";

  /** Reads what {@link #toString} wrote. */
  public static PersonId parse(String text) {
    return WorkspaceId.within(text, PersonId::new);
  }

  /** Whether it is somebody of whom only that they were one person is known. */
  public boolean isNameless() {
    return value.startsWith(NAMELESS);
  }

  @Override
  public String toString() {
    return workspace + "/" + value;
  }
}
