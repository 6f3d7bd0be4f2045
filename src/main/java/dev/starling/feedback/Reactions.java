package dev.starling.feedback;

import dev.starling.base.ChannelId;
import dev.starling.base.Ts;
import java.util.Collection;
import java.util.List;

/** The emoji that stand on messages. */
public interface Reactions {
  /** Keeps a change, unless a later one of the same emoji is kept; says whether it did. */
  boolean note(ChannelId channel, Reaction reaction);

  /** Those that stand on the messages now; bots' and other companies' are left out. */
  List<Reaction> standingOn(ChannelId channel, Collection<Ts> messages);
}
