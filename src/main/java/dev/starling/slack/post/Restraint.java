package dev.starling.slack.post;

import dev.starling.base.Later;
import dev.starling.base.Patience;
import dev.starling.base.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Leaves a method alone for as long as Slack asked for, whichever of our processes was asked. */
public final class Restraint {
  /** Slack counts it by channel. */
  static final String POST = "chat.postMessage";

  /** Of history and replies: Slack means both when it is strict with one. */
  static final String READ = "conversations.history";

  private final Patience patience;
  private final Clock clock;

  public Restraint(Patience patience, Clock clock) {
    this.patience = patience;
    this.clock = clock;
  }

  /**
   * @throws Later when it is not time yet
   */
  void await(WorkspaceId workspace, String method, String place) {
    Instant now = clock.instant();
    Optional<Instant> until = patience.until(workspace, method, place).filter(now::isBefore);
    if (until.isPresent()) {
      throw new Later(Duration.between(now, until.get()));
    }
  }

  /** Notes for everybody what Slack asked for. */
  Later asked(WorkspaceId workspace, String method, String place, Duration pause) {
    patience.keep(workspace, method, place, clock.instant().plus(pause));
    return new Later(pause);
  }
}
