package dev.starling.slack.post;

import dev.starling.base.ChannelId;
import dev.starling.base.Later;
import dev.starling.base.PersonId;
import dev.starling.slack.text.Shown;
import dev.starling.slack.wire.Lookup;
import dev.starling.slack.wire.SlackTrouble;
import dev.starling.workspace.Channels;
import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells one person something once, in their direct conversation with Starling. */
public final class DirectPosts {
  private static final Logger log = LoggerFactory.getLogger(DirectPosts.class);
  private static final Duration SLACK_RESTS = Duration.ofSeconds(30);

  private final Channels channels;
  private final Lookup lookup;
  private final PostOnce postOnce;

  public DirectPosts(Channels channels, Lookup lookup, PostOnce postOnce) {
    this.channels = channels;
    this.lookup = lookup;
    this.postOnce = postOnce;
  }

  /**
   * @param key the same whoever asks for it and however often
   * @throws Later when it has to be tried again
   */
  public void deliver(PersonId person, String key, Supplier<Shown> message) {
    try {
      ChannelId direct = channels.enter(person.workspace(), lookup.directChannel(person.value()));
      postOnce.deliver(Posting.of(key, direct, null, message));
    } catch (SlackTrouble trouble) {
      if (trouble.retryAfter().isPresent() || trouble.isUnclear()) {
        throw new Later(trouble.retryAfter().orElse(SLACK_RESTS));
      }
      log.info("A person can't be written to: {}", trouble.error());
    }
  }
}
