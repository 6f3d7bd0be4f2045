package dev.starling.slack.doctor;

import static java.util.stream.Collectors.joining;

import dev.starling.base.Counted;
import dev.starling.base.WorkspaceId;
import dev.starling.workspace.ZoneReport;
import dev.starling.workspace.ZoneReports;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.List;

/** Looks at whether this Java's clocks show what Slack says that people's clocks show. */
final class ZoneCheck {
  private static final Duration STILL_TRUE = Duration.ofDays(30);

  private final ZoneReports reports;
  private final Clock clock;

  ZoneCheck(ZoneReports reports, Clock clock) {
    this.reports = reports;
    this.clock = clock;
  }

  /** One that is fine where nothing is wrong. */
  List<Finding> of(WorkspaceId workspace) {
    List<ZoneReport> all = current(workspace);
    List<Finding> findings = wrong(all);
    return findings.isEmpty() && !all.isEmpty()
        ? List.of(
            Finding.fine(
                "In %s of this workspace's people, clocks show what Slack says.",
                Counted.of(all.size(), "time zone")))
        : findings;
  }

  List<Finding> wrongIn(WorkspaceId workspace) {
    return wrong(current(workspace));
  }

  /** By which this Java tells local times. */
  static String rules() {
    return ZoneRulesProvider.getVersions("Europe/London").lastKey();
  }

  private List<ZoneReport> current(WorkspaceId workspace) {
    Instant since = clock.instant().minus(STILL_TRUE);
    return reports.of(workspace).stream().filter(each -> each.at().isAfter(since)).toList();
  }

  private static List<Finding> wrong(List<ZoneReport> all) {
    List<Finding> findings = new ArrayList<>();
    List<ZoneReport> differing = all.stream().filter(each -> !each.agrees()).toList();
    if (!differing.isEmpty()) {
      findings.add(
          Finding.wrong(
              "The time zone rules of this Java (%s) are not Slack's, so questions come at the"
                  + " wrong hour there: %s. Whoever runs Starling takes a newer Java, or renews its"
                  + " rules with TZUpdater, and starts Starling again.",
              rules(), differing.stream().map(ZoneCheck::compared).collect(joining(", "))));
    }
    List<ZoneReport> unknown = all.stream().filter(each -> each.ours().isEmpty()).toList();
    if (!unknown.isEmpty()) {
      findings.add(
          Finding.wrong(
              "This Java (rules of %s) does not know every time zone of Slack's: %s. People there"
                  + " are told times by that offset, which is right until their clocks change, and"
                  + " must name another zone for a schedule. Whoever runs Starling takes a newer"
                  + " Java.",
              rules(),
              unknown.stream()
                  .map(each -> each.zone() + " (" + each.offset() + ")")
                  .collect(joining(", "))));
    }
    return findings;
  }

  private static String compared(ZoneReport report) {
    return "%s is at %s here and at %s for Slack"
        .formatted(report.zone(), report.ours().map(Object::toString).orElse("?"), report.offset());
  }
}
