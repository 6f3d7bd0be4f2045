package dev.starling.schedule;

import dev.starling.base.ChannelId;
import java.util.List;
import java.util.Optional;

/** What keeps schedules from going on. One that was resumed or ended since is not among them. */
public interface Halts {
  /** In place of an earlier one. */
  void note(Halt halt);

  Optional<Halt> find(ChannelId channel);

  /** Of all channels, the oldest first. */
  List<Halt> all();
}
