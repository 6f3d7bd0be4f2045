package dev.starling.house;

import dev.starling.base.ChannelId;
import dev.starling.round.Round;
import dev.starling.schedule.Due;
import dev.starling.schedule.Timetables;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows when the next question comes, and when the newest one closes. */
final class WhatIsAhead {
  private final Stores stores;
  private final Timetables timetables;
  private final Clock clock;

  WhatIsAhead(Stores stores, Timetables timetables, Clock clock) {
    this.stores = stores;
    this.timetables = timetables;
    this.clock = clock;
  }

  List<Ahead> list() {
    return Stream.of(nextQuestion(), newestCloses())
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Ahead::at))
        .toList();
  }

  private Optional<Ahead> nextQuestion() {
    return stores.schedules().findRunning().stream()
        .flatMap(channel -> nextSlot(channel).stream())
        .min(Comparator.naturalOrder())
        .map(at -> new Ahead("The next question", at));
  }

  private Optional<Instant> nextSlot(ChannelId channel) {
    return timetables
        .find(channel)
        .flatMap(timetable -> timetable.nextPost(clock.instant()))
        .map(Due::at);
  }

  /** Of several open rounds people mean the newest. */
  private Optional<Ahead> newestCloses() {
    return stores.rounds().findActive(clock.instant()).stream()
        .filter(Round::isOpen)
        .max(Comparator.comparing(Round::openedAt))
        .map(round -> new Ahead("The round closes", round.closesAt()));
  }
}
