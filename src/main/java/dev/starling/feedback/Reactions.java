package dev.starling.feedback;

import dev.starling.base.ChannelId;
import dev.starling.base.Ts;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The emoji that stand on messages. */
public interface Reactions {
  /** Keeps a change, unless a later one of the same emoji is kept; says whether it did. */
  boolean note(ChannelId channel, Reaction reaction);

  /**
   * Keeps that an emoji was taken back by somebody whose earlier ones stand there without a name:
   * then it was one of those, and it makes no difference which.
   *
   * @return whether that is news
   */
  boolean takeBack(ChannelId channel, Reaction removal);

  /** The newest word on each, also where it was taken back, whoever gave it. */
  List<Reaction> historyOn(ChannelId channel, Collection<Ts> messages);

  /**
   * Forgets emoji on messages that nobody knows: those put in place between the moments, on
   * messages from before the third.
   */
  void forgetStrays(ChannelId channel, Instant putAfter, Instant putBefore, Instant sentBefore);

  /** Those that stand on the messages now; bots' and other companies' are left out. */
  List<Reaction> standingOn(ChannelId channel, Collection<Ts> messages);
}
