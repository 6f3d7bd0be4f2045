package dev.starling.schedule;

import dev.starling.base.ChannelId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What became of every slot: one row for a channel and local date, ever. */
public interface Slots {
  /** Records it unless its date has one already; says whether it was this call. */
  boolean record(Slot slot);

  /** Moves it from one state to another; says whether it was this call. */
  boolean move(
      ChannelId channel,
      LocalDate date,
      SlotState from,
      SlotState to,
      String reason,
      Instant changedAt);

  /** Deletes the record of a skipped slot; says whether it was this call. */
  boolean unskip(ChannelId channel, LocalDate date);

  Optional<Slot> find(ChannelId channel, LocalDate date);

  /** Those of the date and later, by date. */
  List<Slot> findFrom(ChannelId channel, LocalDate date);

  /** The latest due moment among those that are not skipped: skips are recorded ahead of time. */
  Optional<Instant> findLastDue(ChannelId channel);
}
