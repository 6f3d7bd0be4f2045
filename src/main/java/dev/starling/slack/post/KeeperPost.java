package dev.starling.slack.post;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.schedule.WhomToTell;
import dev.starling.slack.text.Shown;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes to one of those who look after a channel: the first whom Slack lets us reach. */
public final class KeeperPost {
  private static final Logger log = LoggerFactory.getLogger(KeeperPost.class);

  private final WhomToTell whomToTell;
  private final PostOnce postOnce;

  public KeeperPost(WhomToTell whomToTell, PostOnce postOnce) {
    this.whomToTell = whomToTell;
    this.postOnce = postOnce;
  }

  /**
   * @param key names what they are told
   * @throws dev.starling.base.Later when it has to be tried again
   */
  public void tell(ChannelId channel, String key, Supplier<Shown> message) {
    boolean told =
        whomToTell.about(channel).stream().anyMatch(person -> tell(person, key, message));
    if (!told) {
      log.error(
          "Nobody who looks after channel {} could be told: {}", channel, message.get().text());
    }
  }

  private boolean tell(PersonId person, String key, Supplier<Shown> message) {
    return postOnce.deliver(Posting.letter(key + "-" + person.value(), person, message));
  }
}
