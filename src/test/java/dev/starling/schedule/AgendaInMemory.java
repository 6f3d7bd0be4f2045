package dev.starling.schedule;

import dev.starling.base.Agenda;
import dev.starling.base.Errand;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;

/** The alarms for one channel's slots: every one that was set rings. */
final class AgendaInMemory implements Agenda {
  private final TreeSet<Instant> waiting = new TreeSet<>();
  private Optional<Instant> latest = Optional.empty();

  @Override
  public void plan(Errand errand, Instant due) {
    if (errand instanceof SlotDue) {
      waiting.add(due);
      latest = Optional.of(due);
    }
  }

  /** The alarm that was set by the latest change that set one. */
  Optional<Instant> latest() {
    return latest;
  }

  /** The earliest that rings before a moment; it rings once. */
  Optional<Instant> ring(Instant end) {
    return Optional.ofNullable(waiting.lower(end)).map(any -> waiting.pollFirst());
  }

  /** As after a restore from a backup that was made before. */
  void forget() {
    waiting.clear();
    latest = Optional.empty();
  }
}
