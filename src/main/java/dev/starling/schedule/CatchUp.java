package dev.starling.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Settles the slots that are due by now: usually one, more when the bot was not running. Only the
 * newest may still be posted; the others are missed, or fell on a day off.
 */
public final class CatchUp {
  private static final String LATE =
      "Starling was not running at its time, but back soon enough to post it late.";
  private static final String TOO_LATE =
      "Starling was not running at its time, and was back too late to post it.";
  private static final String OVERTAKEN =
      "Starling was not running at its time, and a newer question was due when it was back.";

  private final Timetable timetable;
  private final Instant now;

  private CatchUp(Timetable timetable, Instant now) {
    this.timetable = timetable;
    this.now = now;
  }

  /** What becomes of each, by date; at most one of them is opening. */
  public static List<Slot> of(Timetable timetable, Instant now) {
    return new CatchUp(timetable, now).settle();
  }

  private List<Slot> settle() {
    List<Due> dues = timetable.unsettled().takeWhile(due -> !due.at().isAfter(now)).toList();
    Optional<Due> newest =
        dues.stream()
            .filter(due -> timetable.dayOff(due.date()).isEmpty())
            .reduce((earlier, later) -> later);
    return dues.stream().map(due -> settle(due, newest.filter(due::equals).isPresent())).toList();
  }

  private Slot settle(Due due, boolean newest) {
    Optional<DayOff> dayOff = timetable.dayOff(due.date());
    if (dayOff.isPresent()) {
      return slot(due, SlotState.OFF, dayOff.get().reason());
    }
    if (!newest) {
      return slot(due, SlotState.MISSED, OVERTAKEN);
    }
    if (!Lateness.allows(due, timetable.schedule().zone(), now)) {
      return slot(due, SlotState.MISSED, TOO_LATE);
    }
    Slot opening = slot(due, SlotState.OPENING, "");
    return opening.isLate() ? slot(due, SlotState.OPENING, LATE) : opening;
  }

  private Slot slot(Due due, SlotState state, String reason) {
    return new Slot(timetable.schedule().channel(), due.date(), due.at(), state, reason, now);
  }
}
