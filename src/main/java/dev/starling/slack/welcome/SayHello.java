package dev.starling.slack.welcome;

import dev.starling.base.ChannelId;
import dev.starling.base.Errand;
import dev.starling.base.WorkspaceId;
import java.util.Optional;

/**
 * Says hello in a channel.
 *
 * @param greeting which of its greetings, since it may be greeted again after a month
 */
public record SayHello(ChannelId channel, long greeting) implements Errand {
  /** Reads the subject. */
  public static SayHello parse(String subject) {
    int colon = subject.lastIndexOf(':');
    return new SayHello(
        ChannelId.parse(subject.substring(0, colon)), Long.parseLong(subject.substring(colon + 1)));
  }

  @Override
  public String subject() {
    return channel + ":" + greeting;
  }

  @Override
  public Optional<WorkspaceId> whose() {
    return Optional.of(channel.workspace());
  }
}
