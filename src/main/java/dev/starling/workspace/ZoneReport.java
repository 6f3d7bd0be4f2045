package dev.starling.workspace;

import dev.starling.base.WorkspaceId;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What Slack said of a zone's clocks when it described somebody who lives by them. Slack hears of
 * new laws before an old Java does.
 *
 * @param zone its bare name, which this Java may not know
 */
public record ZoneReport(WorkspaceId workspace, String zone, int offsetSeconds, Instant at) {
  /** Around the hour in which clocks change, either of two is right. */
  private static final Duration SLACK_MAY_BE_LATE = Duration.ofDays(2);

  public ZoneOffset offset() {
    return ZoneOffset.ofTotalSeconds(offsetSeconds);
  }

  /** The offset by this Java's rules, if it has any for the zone. */
  public Optional<ZoneOffset> ours() {
    return rules().map(rules -> rules.getOffset(at));
  }

  /** Whether this Java's clocks show the same, as far as it knows the zone. */
  public boolean agrees() {
    return rules()
        .map(
            rules ->
                Stream.of(at.minus(SLACK_MAY_BE_LATE), at, at.plus(SLACK_MAY_BE_LATE))
                    .anyMatch(moment -> rules.getOffset(moment).equals(offset())))
        .orElse(true);
  }

  private Optional<ZoneRules> rules() {
    try {
      return Optional.of(ZoneId.of(zone).getRules());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
