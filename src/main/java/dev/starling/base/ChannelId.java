package dev.starling.base;

/** A channel, by our own number: Slack gives a channel a new id when sharing starts or ends. */
public record ChannelId(WorkspaceId workspace, long value) {
  /** Reads what {@link #toString} wrote. */
  public static ChannelId parse(String text) {
    int slash = text.indexOf('/');
    return new ChannelId(
        new WorkspaceId(Long.parseLong(text.substring(0, slash))),
        Long.parseLong(text.substring(slash + 1)));
  }

  @Override
  public String toString() {
    return workspace + "/" + value;
  }
}
