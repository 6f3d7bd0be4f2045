package dev.starling.slack.caller;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import dev.starling.base.WorkspaceId;
import dev.starling.slack.wire.Lookup;
import dev.starling.slack.wire.SlackTrouble;
import dev.starling.slack.wire.SlackUser;
import dev.starling.workspace.Channel;
import dev.starling.workspace.Channels;
import dev.starling.workspace.People;
import dev.starling.workspace.Person;
import dev.starling.workspace.Workspace;
import dev.starling.workspace.Workspaces;
import dev.starling.workspace.ZoneReports;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows people and channels: from memory while that is fresh, else from Slack, and from older
 * memory while Slack does not answer. It asks Slack, so it has no place in a transaction.
 */
public final class Directory {
  private static final Logger log = LoggerFactory.getLogger(Directory.class);
  private static final Duration PERSON_STAYS_FRESH = Duration.ofHours(24);
  private static final Duration CHANNEL_STAYS_FRESH = Duration.ofHours(1);
  private static final Set<String> NOBODY = Set.of("user_not_found", "user_not_visible");

  private final Workspaces workspaces;
  private final People people;
  private final Channels channels;
  private final ZoneReports zoneReports;
  private final Lookup lookup;
  private final Clock clock;

  public Directory(
      Workspaces workspaces,
      People people,
      Channels channels,
      ZoneReports zoneReports,
      Lookup lookup,
      Clock clock) {
    this.workspaces = workspaces;
    this.people = people;
    this.channels = channels;
    this.zoneReports = zoneReports;
    this.lookup = lookup;
    this.clock = clock;
  }

  /**
   * @throws Refusal when nobody knows
   */
  public Person person(PersonId id) {
    Optional<Person> known = people.find(id);
    if (known.filter(person -> isFresh(person.checkedAt(), PERSON_STAYS_FRESH)).isPresent()) {
      return known.get();
    }
    try {
      SlackUser user = lookup.user(id.value());
      Described described = describe(id.workspace());
      Person person = described.person(id, user);
      if (!person.foreigner()) {
        described.zoneReport(id.workspace(), user).ifPresent(zoneReports::keep);
        people.save(person);
      }
      return person;
    } catch (SlackTrouble trouble) {
      log.info("Slack did not describe a person: {}", trouble.error());
      return known.orElseThrow(() -> new Refusal(unknownPerson(trouble)));
    }
  }

  /**
   * A channel as it was an hour ago at most, unless Slack does not answer.
   *
   * @throws Refusal when it is a direct conversation, or nobody knows
   */
  public Channel channel(ChannelId id) {
    Channel known = channels.get(id);
    return isFresh(known.checkedAt(), CHANNEL_STAYS_FRESH) ? known : refresh(id);
  }

  /**
   * A channel as it is now, unless Slack does not answer.
   *
   * @throws Refusal when it is a direct conversation, or nobody knows
   */
  public Channel refresh(ChannelId id) {
    Channel known = channels.get(id);
    try {
      return saved(describe(id.workspace()).channel(known, lookup.channel(known.slackId())));
    } catch (SlackTrouble trouble) {
      if (trouble.error().equals("channel_not_found")) {
        return saved(known.hidden(clock.instant()));
      }
      log.info("Slack did not describe a channel: {}", trouble.error());
      if (known.checkedAt() != null) {
        return known;
      }
      throw new Refusal("Slack does not tell me about this channel right now; please try again.");
    }
  }

  private Described describe(WorkspaceId workspace) {
    String home = workspaces.find(workspace).map(Workspace::team).orElse(Workspace.NONE);
    return new Described(home, clock.instant());
  }

  private Channel saved(Channel channel) {
    channels.save(channel);
    return channel;
  }

  private boolean isFresh(@Nullable Instant checkedAt, Duration stays) {
    return checkedAt != null && checkedAt.plus(stays).isAfter(clock.instant());
  }

  private static String unknownPerson(SlackTrouble trouble) {
    return NOBODY.contains(trouble.error())
        ? "Slack shows me nobody by that name; please pick somebody from this workspace."
        : "Slack does not tell me who that is right now; please try again in a moment.";
  }
}
