package dev.starling.slack.event;

import dev.starling.base.WorkspaceId;
import dev.starling.round.CollectMissed;
import dev.starling.round.Rounds;
import dev.starling.workspace.Workspaces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes that Slack delivers, and notices afterwards that it did not for a while. A quiet time
 * proves nothing, but every question of ours comes back to us as a message.
 */
final class Silence {
  private static final Logger log = LoggerFactory.getLogger(Silence.class);

  /** Finer is of no use to anybody, and most deliveries are chatter. */
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  /** A delivery is noted once a minute, and may take one. */
  private static final Duration MAY_TAKE = Duration.ofMinutes(3);

  /** Slack repeats after a minute, and after five, what it could not deliver. */
  private static final Duration LATE = Duration.ofMinutes(8);

  private final Workspaces workspaces;
  private final Rounds rounds;
  private final CollectMissed collectMissed;
  private final Clock clock;
  private final Map<WorkspaceId, Instant> noted = new ConcurrentHashMap<>();
  private final Map<WorkspaceId, Instant> late = new ConcurrentHashMap<>();

  Silence(Workspaces workspaces, Rounds rounds, CollectMissed collectMissed, Clock clock) {
    this.workspaces = workspaces;
    this.rounds = rounds;
    this.collectMissed = collectMissed;
    this.clock = clock;
  }

  /**
   * Slack has delivered something.
   *
   * @param happenedAt when it happened, if Slack says so
   */
  void isBroken(WorkspaceId workspace, Optional<Instant> happenedAt) {
    Instant now = clock.instant();
    if (happenedAt.filter(at -> at.plus(LATE).isBefore(now)).isPresent()) {
      isLate(workspace, now);
    }
    Instant last = noted.get(workspace);
    if (last != null && now.isBefore(last.plus(NOTED_EVERY))) {
      return;
    }
    workspaces
        .lastHeard(workspace)
        .filter(at -> wasDeaf(workspace, at, now))
        .ifPresent(
            since -> {
              log.warn(
                  "Slack had not delivered anything since {}; what was missed is collected", since);
              collectMissed.in(workspace, since);
            });
    workspaces.heard(workspace, now);
    noted.put(workspace, now);
  }

  private void isLate(WorkspaceId workspace, Instant now) {
    Instant last = late.get(workspace);
    if (last == null || !now.isBefore(last.plus(NOTED_EVERY))) {
      workspaces.heardLate(workspace, now);
      late.put(workspace, now);
    }
  }

  private boolean wasDeaf(WorkspaceId workspace, Instant heard, Instant now) {
    Instant from = heard.plus(MAY_TAKE);
    Instant until = now.minus(MAY_TAKE);
    return from.isBefore(until) && rounds.anyPosted(workspace, from, until);
  }
}
