package dev.starling.forget;

import dev.starling.base.Errand;
import dev.starling.base.Transaction;
import dev.starling.base.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Deletes what a workspace left that removed Starling, unless it was installed again. */
public final class ForgetWorkspace {
  /** Slack wants it to be done within fourteen days; whoever errs has ten to come back. */
  public static final Duration KEPT = Duration.ofDays(10);

  private final Installations installations;
  private final Traces traces;
  private final Transaction transaction;
  private final Clock clock;

  public ForgetWorkspace(
      Installations installations, Traces traces, Transaction transaction, Clock clock) {
    this.installations = installations;
    this.traces = traces;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** The days of grace are over. */
  public record Due(WorkspaceId workspace) implements Errand {
    /** Reads the subject. */
    public static Due parse(String subject) {
      return new Due(new WorkspaceId(Long.parseLong(subject)));
    }

    @Override
    public String subject() {
      return workspace.toString();
    }
  }

  /** Whether it is removed, and long enough. */
  public boolean isDue(WorkspaceId workspace) {
    Instant longAgo = clock.instant().minus(KEPT);
    return installations.removedAt(workspace).filter(at -> !at.isAfter(longAgo)).isPresent();
  }

  public void when(Due due) {
    transaction.run(
        () -> {
          if (isDue(due.workspace())) {
            traces.erase(due.workspace());
          }
        });
  }
}
