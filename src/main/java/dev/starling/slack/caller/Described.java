package dev.starling.slack.caller;

import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import dev.starling.base.WorkspaceId;
import dev.starling.slack.wire.SlackChannel;
import dev.starling.slack.wire.SlackUser;
import dev.starling.workspace.Channel;
import dev.starling.workspace.Person;
import dev.starling.workspace.Workspace;
import dev.starling.workspace.ZoneReport;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * People and channels as we keep them, from how Slack describes them.
 *
 * @param home the team that is at home here, or {@link Workspace#NONE}
 * @param now when Slack said so
 */
record Described(String home, Instant now) {
  private static final Logger log = LoggerFactory.getLogger(Described.class);
  private static final ZoneId UTC = ZoneId.of("UTC");

  Person person(PersonId id, SlackUser user) {
    return new Person(
        id,
        user.name(),
        zone(user),
        user.admin(),
        user.guest(),
        isForeign(user),
        user.deactivated(),
        user.bot(),
        now);
  }

  /** In an installation to a whole organisation, everybody's team is another one. */
  private boolean isForeign(SlackUser user) {
    boolean elsewhere =
        !home.equals(Workspace.NONE) && !user.team().isEmpty() && !user.team().equals(home);
    return user.stranger() || elsewhere;
  }

  /** Slack may know a zone that is younger than this Java; then its offset has to do. */
  private static ZoneId zone(SlackUser user) {
    String name = user.zone().orElse("UTC");
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      log.info("This Java does not know the time zone {}", name);
      return user.offsetSeconds().<ZoneId>map(ZoneOffset::ofTotalSeconds).orElse(UTC);
    }
  }

  /** What it says of their zone's clocks. */
  Optional<ZoneReport> zoneReport(WorkspaceId workspace, SlackUser user) {
    return user.zone()
        .flatMap(
            zone ->
                user.offsetSeconds().map(offset -> new ZoneReport(workspace, zone, offset, now)));
  }

  /**
   * @throws Refusal for a direct conversation
   */
  Channel channel(Channel known, SlackChannel slack) {
    if (slack.direct()) {
      throw new Refusal(PracticeChannels.DIRECT);
    }
    return new Channel(
        known.id(),
        known.slackId(),
        slack.name(),
        slack.isPrivate(),
        slack.external(),
        slack.archived(),
        slack.member(),
        now);
  }
}
