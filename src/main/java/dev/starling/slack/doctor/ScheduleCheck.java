package dev.starling.slack.doctor;

import dev.starling.base.ChannelId;
import dev.starling.schedule.Due;
import dev.starling.schedule.Halt;
import dev.starling.schedule.Halts;
import dev.starling.schedule.Schedules;
import dev.starling.schedule.Timetable;
import dev.starling.schedule.Timetables;
import dev.starling.schedule.ZoneInUse;
import dev.starling.workspace.Channel;
import dev.starling.workspace.Channels;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at when questions come, and at the zones in which that is said. */
final class ScheduleCheck {
  private final Schedules schedules;
  private final Halts halts;
  private final Timetables timetables;
  private final Channels channels;
  private final Clock clock;

  ScheduleCheck(
      Schedules schedules, Halts halts, Timetables timetables, Channels channels, Clock clock) {
    this.schedules = schedules;
    this.halts = halts;
    this.timetables = timetables;
    this.channels = channels;
    this.clock = clock;
  }

  /** The rules by which this Java tells time, and the zones that are too new for them. */
  List<Finding> zones() {
    List<Finding> findings = new ArrayList<>();
    findings.add(
        Finding.fine("This Java tells local times by the rules of %s.", ZoneCheck.rules()));
    schedules.findZones().stream()
        .filter(zone -> !zone.isKnown())
        .map(this::unknown)
        .forEach(findings::add);
    return findings;
  }

  /** Schedules that Slack keeps from going on. */
  List<Finding> halted() {
    return halts.all().stream().map(this::halted).toList();
  }

  private Finding halted(Halt halt) {
    return Finding.wrong(
        "The schedule of %s was stopped %s. %s After that, `/mock resume` there lets questions come"
            + " again.",
        channels.get(halt.channel()), halt.at(), halt.why());
  }

  /** When a channel's next question comes. */
  Finding of(ChannelId id) {
    Channel channel = channels.get(id);
    Optional<ZoneInUse> unknown =
        schedules.findZones().stream()
            .filter(zone -> zone.channel().equals(id) && !zone.isKnown())
            .findFirst();
    if (unknown.isPresent()) {
      return unknown(unknown.get());
    }
    return timetables
        .find(id)
        .map(timetable -> of(channel, timetable))
        .orElseGet(() -> Finding.fine("%s has no schedule; questions are asked for.", channel));
  }

  private Finding of(Channel channel, Timetable timetable) {
    Optional<Halt> halt = halts.find(timetable.schedule().channel());
    if (halt.isPresent()) {
      return halted(halt.get());
    }
    if (timetable.schedule().paused()) {
      return Finding.fine("The schedule of %s is paused.", channel);
    }
    Due next = timetable.nextPost(clock.instant()).orElseThrow();
    return Finding.fine("The next question for %s comes %s.", channel, next.at());
  }

  private Finding unknown(ZoneInUse zone) {
    return Finding.wrong(
        "This Java does not know %s, the time zone of the schedule of %s. Run Starling on a newer"
            + " Java, or set the schedule anew in another zone.",
        zone.zone(), channels.get(zone.channel()));
  }
}
