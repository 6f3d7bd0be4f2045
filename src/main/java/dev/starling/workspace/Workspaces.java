package dev.starling.workspace;

import dev.starling.base.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The workspaces that installed Starling. */
public interface Workspaces {
  /** The workspace of this pair, entered if it is new. */
  WorkspaceId enter(String enterprise, String team, Instant now);

  Optional<Workspace> find(WorkspaceId id);

  default Workspace get(WorkspaceId id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no workspace " + id));
  }

  List<Workspace> all();

  void rememberBot(WorkspaceId id, String botUser);

  void rememberCommand(WorkspaceId id, String command);

  /** Notes that Slack gives us only a few messages at a time to read, or that it gives enough. */
  void readingIsCapped(WorkspaceId id, boolean capped, Instant at);

  /** Since when it gives only a few, if it does. */
  Optional<Instant> cappedSince(WorkspaceId id);

  /** Notes that Slack delivered something, to the minute. */
  void heard(WorkspaceId id, Instant at);

  Optional<Instant> lastHeard(WorkspaceId id);

  /** Notes that Slack delivered something long after it had happened. */
  void heardLate(WorkspaceId id, Instant at);

  Optional<Instant> lastHeardLate(WorkspaceId id);
}
