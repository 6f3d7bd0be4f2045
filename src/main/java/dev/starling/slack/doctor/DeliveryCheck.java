package dev.starling.slack.doctor;

import dev.starling.base.ChannelId;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import dev.starling.round.Round;
import dev.starling.round.Rounds;
import dev.starling.workspace.Workspaces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Looks at whether Slack delivers what happens. A quiet channel proves nothing, but every question
 * of ours comes back to us as a message.
 */
final class DeliveryCheck {
  /** Deliveries are noted once a minute, and may take one. */
  private static final Duration MAY_TAKE = Duration.ofMinutes(3);

  private static final Duration STILL_TRUE = Duration.ofHours(1);

  private final Workspaces workspaces;
  private final Rounds rounds;
  private final Clock clock;

  DeliveryCheck(Workspaces workspaces, Rounds rounds, Clock clock) {
    this.workspaces = workspaces;
    this.rounds = rounds;
    this.clock = clock;
  }

  /**
   * @param channels where our own questions may be
   */
  Finding of(WorkspaceId workspace, Collection<ChannelId> channels) {
    Optional<Instant> heard = workspaces.lastHeard(workspace);
    Optional<Instant> unheard =
        channels.stream()
            .flatMap(channel -> rounds.findLatest(channel).flatMap(Round::thread).stream())
            .map(Ts::at)
            .filter(posted -> posted.isBefore(clock.instant().minus(MAY_TAKE)))
            .max(Comparator.naturalOrder())
            .filter(posted -> heard.isEmpty() || heard.get().plus(MAY_TAKE).isBefore(posted));
    Optional<Instant> late =
        workspaces
            .lastHeardLate(workspace)
            .filter(at -> at.isAfter(clock.instant().minus(STILL_TRUE)));
    return unheard
        .map(
            posted ->
                Finding.wrong(
                    "Slack does not deliver what happens: Starling has not even heard of its own"
                        + " question of %s. Whoever runs it checks that the address under Event"
                        + " Subscriptions of the Slack app is right, or that Socket Mode is on.",
                    posted))
        .or(() -> late.map(DeliveryCheck::late))
        .orElseGet(
            () ->
                heard
                    .map(at -> Finding.fine("Slack last delivered something %s.", at))
                    .orElseGet(() -> Finding.fine("Slack has had nothing to deliver yet.")));
  }

  private static Finding late(Instant at) {
    return Finding.wrong(
        "Slack delivers late: what came at %s had happened long before. That is so for a while when"
            + " it could not reach Starling; if it goes on, whoever runs Starling checks that its"
            + " address answers within three seconds.",
        at);
  }
}
