package dev.starling.question.own;

import dev.starling.base.WorkspaceId;
import java.time.Instant;
import java.util.Optional;

/** The lists that wait for their senders' word. */
public interface PendingImports {
  /** Says whether it is new. */
  boolean add(PendingImport pending);

  Optional<PendingImport> find(WorkspaceId workspace, String id);

  /** Its sender said something else about it. */
  void change(PendingImport pending);

  /** Says whether it was this call that ended it; its content is forgotten with that. */
  boolean end(WorkspaceId workspace, String id, PendingImport.State state);

  void forget(Instant before);
}
