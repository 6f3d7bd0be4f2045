package dev.starling.forget;

import dev.starling.base.WorkspaceId;
import java.time.Instant;
import java.util.Optional;

/** Where Starling is installed, and where it is no more. */
public interface Installations {
  /** Says whether that is news. */
  boolean removed(WorkspaceId workspace, Instant at);

  /** It is installed, perhaps again. */
  void present(WorkspaceId workspace);

  /** Since when it is not; empty where it is, and where nobody knows of it. */
  Optional<Instant> removedAt(WorkspaceId workspace);
}
