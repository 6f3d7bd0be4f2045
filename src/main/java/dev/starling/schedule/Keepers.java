package dev.starling.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import java.util.List;

/** Who looks after a channel's practice, beside the workspace's admins. */
public interface Keepers {
  /** In the order in which they became one. */
  List<PersonId> find(ChannelId channel);

  /** The channels that somebody looks after. */
  List<ChannelId> keptBy(PersonId person);

  /** Says whether it was this call that made them one. */
  boolean add(ChannelId channel, PersonId person);

  /** Says whether it was this call that removed them. */
  boolean remove(ChannelId channel, PersonId person);
}
