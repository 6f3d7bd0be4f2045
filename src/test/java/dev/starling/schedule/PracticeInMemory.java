package dev.starling.schedule;

import static dev.starling.schedule.Team.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.Ids;
import dev.starling.base.PersonId;
import dev.starling.base.Transaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** One channel's practice with everything that changes it, and a clock that the test moves. */
final class PracticeInMemory {
  /** More would be an alarm that sets itself for ever. */
  private static final int MOST_ALARMS = 1000;

  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  final SchedulesInMemory schedules = new SchedulesInMemory();
  final DaysOffInMemory daysOff = new DaysOffInMemory();
  final SlotsInMemory slots = new SlotsInMemory();
  final HaltsInMemory halts = new HaltsInMemory(schedules);
  final KeepersInMemory keepers = new KeepersInMemory();
  final AgendaInMemory agenda = new AgendaInMemory();
  final Set<PersonId> gone = new HashSet<>();

  private final Clock clock = new Hands();
  private Instant now;

  private final Scheduling scheduling =
      Scheduling.of(
          schedules,
          daysOff,
          keepers,
          slots,
          halts,
          person -> !gone.contains(person),
          agenda,
          new NoTransaction(),
          new Ids(new Random(1)),
          clock);
  final Gate gate = scheduling.gate();
  final SetSchedule set = scheduling.set();
  final SetFocus setFocus = scheduling.setFocus();
  final EndSchedule end = scheduling.end();
  final PauseSchedule pause = scheduling.pause();
  final ResumeSchedule resume = scheduling.resume();
  final SkipNext skip = scheduling.skipNext();
  final UndoSkip undoSkip = scheduling.undoSkip();
  final AddDayOff addDayOff = scheduling.addDayOff();
  final RemoveDayOff removeDayOff = scheduling.removeDayOff();
  final AddKeeper addKeeper = scheduling.addKeeper();
  final RemoveKeeper removeKeeper = scheduling.removeKeeper();
  final TakeSlot take = scheduling.takeSlot();
  final WakeSchedules wake = scheduling.wake();
  final StopSchedule stop = scheduling.stop();
  final WhomToTell whomToTell = scheduling.whomToTell();
  final ExplainWhen when = scheduling.explainWhen();

  PracticeInMemory(String now) {
    this.now = Instant.parse(now);
  }

  Instant now() {
    return now;
  }

  void itIs(String moment) {
    now = Instant.parse(moment);
  }

  void itIs(Instant moment) {
    now = moment;
  }

  Timetable set(String words) {
    return set.in(CHANNEL, Team.ADA, ScheduleWords.parse(words, BERLIN), Optional.empty());
  }

  void addDayOffAfterSetting(String words, String date) {
    set(words);
    addDayOff.in(CHANNEL, Team.ADA, DateWords.dayOff(date));
  }

  Optional<Instant> alarm() {
    return agenda.latest();
  }

  /** Answers every alarm that rings before a moment; whatever is taken is posted at once. */
  List<Slot> runsUntil(Instant end) {
    List<Slot> posted = new ArrayList<>();
    int rung = 0;
    for (Optional<Instant> rings = agenda.ring(end); rings.isPresent(); rings = agenda.ring(end)) {
      now = rings.get().isAfter(now) ? rings.get() : now;
      assertThat(rung++).as("alarms that rang").isLessThan(MOST_ALARMS);
      take.in(CHANNEL).map(Opening::slot).ifPresent(posted::add);
    }
    posted.forEach(this::post);
    now = end;
    return posted;
  }

  private void post(Slot slot) {
    slots.move(
        CHANNEL, slot.date(), SlotState.OPENING, SlotState.POSTED, slot.reason(), slot.changedAt());
  }

  List<Slot> runsFor(Duration time) {
    return runsUntil(now.plus(time));
  }

  SlotState stateOf(String date) {
    return slots.find(CHANNEL, LocalDate.parse(date)).orElseThrow().state();
  }

  private final class Hands extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private static final class NoTransaction implements Transaction {
    @Override
    public <T> T call(Supplier<T> work) {
      return work.get();
    }
  }
}
