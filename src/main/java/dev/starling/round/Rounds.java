package dev.starling.round;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import dev.starling.question.History;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** The rounds of all channels. */
public interface Rounds {
  /** Says whether it was this call that opened it: a channel has one for a date. */
  boolean open(Round round);

  Optional<Round> find(RoundId id);

  default Round get(RoundId id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no round " + id));
  }

  Optional<Round> findByThread(ChannelId channel, Ts thread);

  /** Newest first. */
  List<Round> findOpen(ChannelId channel);

  /** The newest that reached the channel, if one did. */
  Optional<Round> findLatest(ChannelId channel);

  History history(ChannelId channel);

  /** How many rounds the person asked for there since the moment. */
  int countAskedBy(ChannelId channel, PersonId person, Instant since);

  /** Whether the schedule put no question there before this one in its ISO week. */
  default boolean isFirstOfItsWeek(Round round) {
    LocalDate date = round.date();
    return date != null
        && countOfSlots(
                round.channel(),
                date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                date)
            == 0;
  }

  /**
   * How many rounds slots opened there, without those that never reached the channel.
   *
   * @param from the first date
   * @param before the date after the last
   */
  int countOfSlots(ChannelId channel, LocalDate from, LocalDate before);

  /** Whether the channel had a round opened or closed since the moment. */
  boolean isPractising(ChannelId channel, Instant since);

  /**
   * Whether a thread is a round's, or may turn out to be: of rounds that are on their way to the
   * channel, nobody knows yet where they stand.
   */
  boolean mayOwn(ChannelId channel, Ts thread);

  /** Those open or closed since the moment whose threads are worth another look. */
  List<Round> findActive(Instant since);

  /** When the oldest of the channel's rounds was opened that close after the moment. */
  Optional<Instant> findOldestOpening(ChannelId channel, Instant closesAfter);

  /** Whether a question came to stand in one of the workspace's channels between the moments. */
  boolean anyPosted(WorkspaceId workspace, Instant after, Instant before);

  /** Open ones from before the moment of which nobody knows where they stand, oldest first. */
  List<Round> findStuck(Instant openedBefore);

  /** Also when it was withdrawn, since it stands there after all. */
  void posted(RoundId id, Ts ts);

  /** Says whether it was this call that closed it. */
  boolean close(RoundId id, Instant at);

  /** Says whether it was this call: its question never reached the channel. */
  boolean withdraw(RoundId id);

  /** Says whether it was this call that lets it go on its way again, late, after all. */
  boolean revive(RoundId id);

  /** The newest for a slot whose question never reached the channel, if there is one. */
  Optional<Round> findMissed(ChannelId channel);

  /** Holds a round until the transaction ends, so that its thread is read by one at a time. */
  boolean hold(RoundId id);
}
