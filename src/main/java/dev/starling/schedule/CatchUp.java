package dev.starling.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of the slots that are due by now: usually one, more when the bot was not running.
 * Only the newest may still be posted; the others are missed, or fell on a day off.
 */
public record CatchUp(List<Slot> past, Optional<Slot> opening) {
  private static final String LATE = "Posted late, because Starling was not running at its time.";
  private static final String TOO_LATE =
      "Starling was not running at its time, and was back too late to post it.";
  private static final String OVERTAKEN =
      "Starling was not running at its time, and a newer question was due when it was back.";

  public static CatchUp of(Timetable timetable, Instant now) {
    List<Due> dues = timetable.unsettled().takeWhile(due -> !due.at().isAfter(now)).toList();
    Optional<Due> newest =
        dues.stream()
            .filter(due -> timetable.dayOff(due.date()).isEmpty())
            .reduce((earlier, later) -> later);
    List<Slot> past = new ArrayList<>();
    Optional<Slot> opening = Optional.empty();
    for (Due due : dues) {
      Optional<DayOff> dayOff = timetable.dayOff(due.date());
      Settling settling = new Settling(timetable.schedule(), due, now);
      if (dayOff.isPresent()) {
        past.add(settling.to(SlotState.OFF, dayOff.get().reason()));
      } else if (!newest.equals(Optional.of(due))) {
        past.add(settling.to(SlotState.MISSED, OVERTAKEN));
      } else if (Lateness.allows(due, timetable.schedule().zone(), now)) {
        opening =
            Optional.of(
                settling.to(SlotState.OPENING, Lateness.isNoticed(due.at(), now) ? LATE : ""));
      } else {
        past.add(settling.to(SlotState.MISSED, TOO_LATE));
      }
    }
    return new CatchUp(List.copyOf(past), opening);
  }

  private record Settling(Schedule schedule, Due due, Instant now) {
    Slot to(SlotState state, String reason) {
      return new Slot(schedule.channel(), due.date(), due.at(), state, reason, now);
    }
  }
}
