package dev.starling.base;

/** A channel, by our own number: Slack gives a channel a new id when sharing starts or ends. */
public record ChannelId(WorkspaceId workspace, long value) {
  /** Reads what {@link #toString} wrote. */
  public static ChannelId parse(String text) {
    return WorkspaceId.within(
        text, (workspace, value) -> new ChannelId(workspace, Long.parseLong(value)));
  }

  @Override
  public String toString() {
    return workspace + "/" + value;
  }
}
