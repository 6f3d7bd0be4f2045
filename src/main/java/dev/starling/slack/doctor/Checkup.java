package dev.starling.slack.doctor;

import dev.starling.base.ChannelId;
import dev.starling.base.ParkedErrands;
import dev.starling.round.Rounds;
import dev.starling.schedule.Halts;
import dev.starling.schedule.Schedules;
import dev.starling.schedule.Timetables;
import dev.starling.slack.wire.Lookup;
import dev.starling.slack.wire.Whoami;
import dev.starling.workspace.Channel;
import dev.starling.workspace.Channels;
import dev.starling.workspace.Workspace;
import dev.starling.workspace.Workspaces;
import dev.starling.workspace.ZoneReports;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at everything that may keep people from practising. It changes nothing. */
public final class Checkup {
  private final Workspaces workspaces;
  private final Channels channels;
  private final Schedules schedules;
  private final TokenCheck token;
  private final ChannelCheck channel;
  private final ScheduleCheck schedule;
  private final ZoneCheck zones;
  private final DeliveryCheck delivery;
  private final ReadingCheck reading;
  private final WorkCheck work;

  /**
   * @param clock by which questions come
   * @param realClock to hold against Slack's
   */
  public Checkup(
      Lookup lookup,
      Workspaces workspaces,
      Channels channels,
      ZoneReports zoneReports,
      Schedules schedules,
      Halts halts,
      Timetables timetables,
      Rounds rounds,
      ParkedErrands parked,
      Clock clock,
      Clock realClock) {
    this.workspaces = workspaces;
    this.channels = channels;
    this.schedules = schedules;
    this.token = new TokenCheck(lookup, realClock);
    this.channel = new ChannelCheck(lookup);
    this.schedule = new ScheduleCheck(schedules, halts, timetables, channels, clock);
    this.zones = new ZoneCheck(zoneReports, clock);
    this.delivery = new DeliveryCheck(workspaces, rounds, clock);
    this.reading = new ReadingCheck(workspaces);
    this.work = new WorkCheck(parked, rounds, channels, clock);
  }

  /** For whoever runs Starling. */
  public List<Finding> ofEverything() {
    TokenCheck.Report report = token.report();
    List<Finding> findings = new ArrayList<>(report.findings());
    findings.addAll(schedule.zones());
    findings.addAll(schedule.halted());
    List<ChannelId> running = schedules.findRunning();
    report.known().ifPresent(me -> running.forEach(id -> findings.addAll(in(id, me))));
    for (Workspace workspace : workspaces.all()) {
      List<ChannelId> there =
          running.stream().filter(id -> id.workspace().equals(workspace.id())).toList();
      findings.addAll(zones.of(workspace.id()));
      findings.add(delivery.of(workspace.id(), there));
      findings.addAll(reading.of(workspace.id()));
    }
    findings.addAll(work.stuck());
    findings.addAll(work.parked());
    return findings;
  }

  /**
   * For people in a channel.
   *
   * @param keeper whether they look after it
   */
  public List<Finding> of(ChannelId id, boolean keeper) {
    List<Finding> findings = new ArrayList<>();
    TokenCheck.Report report = token.report();
    report.known().ifPresent(me -> findings.addAll(channel.of(channels.get(id))));
    findings.add(schedule.of(id));
    findings.addAll(zones.wrongIn(id.workspace()));
    findings.addAll(work.stuckIn(id));
    findings.add(delivery.of(id.workspace(), List.of(id)));
    findings.addAll(reading.of(id.workspace()));
    findings.addAll(report.findings());
    if (keeper) {
      findings.add(work.parkedOf(id.workspace()));
    }
    return findings;
  }

  private List<Finding> in(ChannelId id, Whoami me) {
    Channel known = channels.get(id);
    Workspace home = workspaces.get(id.workspace());
    if (!isOf(home, me)) {
      return List.of(
          Finding.wrong(
              "The schedule of %s belongs to the workspace %s, and the bot token to %s. Set"
                  + " SLACK_BOT_TOKEN or DATABASE_URL so that they fit.",
              known, home.slackId(), me.team()));
    }
    List<Finding> findings = new ArrayList<>(channel.of(known));
    if (findings.stream().allMatch(Finding::fine)) {
      findings.add(schedule.of(id));
    }
    return findings;
  }

  private static boolean isOf(Workspace home, Whoami me) {
    return home.team().equals(me.team())
        || home.team().equals(Workspace.NONE)
            && (home.slackId().equals(me.team())
                || me.enterprise().equals(Optional.of(home.slackId())));
  }
}
