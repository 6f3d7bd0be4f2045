package dev.starling.round;

import dev.starling.base.Agenda;
import dev.starling.base.ChannelId;
import dev.starling.question.Banks;
import dev.starling.question.QuestionBank;
import dev.starling.question.RunThrough;
import dev.starling.schedule.Due;
import dev.starling.schedule.Schedule;
import dev.starling.schedule.Timetable;
import dev.starling.schedule.Timetables;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sees to it that whoever set a schedule hears in good time that its questions run out. */
public final class WatchSupply {
  /** Enough to write new questions and have them approved, without haste. */
  private static final Duration GOOD_TIME = Duration.ofDays(14);

  private final Banks banks;
  private final Rounds rounds;
  private final Timetables timetables;
  private final Agenda agenda;
  private final Clock clock;

  public WatchSupply(
      Banks banks, Rounds rounds, Timetables timetables, Agenda agenda, Clock clock) {
    this.banks = banks;
    this.rounds = rounds;
    this.timetables = timetables;
    this.agenda = agenda;
    this.clock = clock;
  }

  /** Called by whoever has just opened a round, in the same transaction. */
  void after(ChannelId channel) {
    low(channel)
        .ifPresent(supply -> agenda.plan(new SupplyLow(channel, supply.name()), clock.instant()));
  }

  /** What is left, if that is used up within two weeks. */
  public Optional<Supply> low(ChannelId channel) {
    return timetables.find(channel).flatMap(this::low);
  }

  private Optional<Supply> low(Timetable timetable) {
    Schedule schedule = timetable.schedule();
    QuestionBank bank = banks.in(schedule.channel()).within(schedule.focus());
    RunThrough run = RunThrough.of(bank, rounds.history(schedule.channel()));
    List<Due> slots = soon(timetable);
    int left = run.unused().size();
    if (left == bank.size() || left > slots.size()) {
      return Optional.empty();
    }
    String name = Supply.name(bank, schedule.focus(), run, slots.size());
    return Optional.of(new Supply(schedule.focus(), left, slots.get(left - 1).date(), name));
  }

  private List<Due> soon(Timetable timetable) {
    Instant now = clock.instant();
    Instant end = now.plus(GOOD_TIME);
    return timetable.posts(now).takeWhile(due -> due.at().isBefore(end)).toList();
  }
}
