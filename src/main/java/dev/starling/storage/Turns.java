package dev.starling.storage;

import dev.starling.base.WorkspaceId;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Sees to it that the errands of one workspace never keep all threads busy. */
final class Turns {
  private final int atOnce;
  private final ConcurrentMap<WorkspaceId, Integer> underWay = new ConcurrentHashMap<>();

  /**
   * @param atOnce how many errands of a workspace may be run at the same time
   */
  Turns(int atOnce) {
    this.atOnce = atOnce;
  }

  /** Says whether there is a turn; whoever takes one gives it back. */
  boolean take(Optional<WorkspaceId> whose) {
    return whose.map(this::take).orElse(true);
  }

  private boolean take(WorkspaceId workspace) {
    return underWay.merge(workspace, 1, Integer::sum) <= atOnce || !giveBack(workspace);
  }

  void giveBack(Optional<WorkspaceId> whose) {
    whose.ifPresent(this::giveBack);
  }

  private boolean giveBack(WorkspaceId workspace) {
    underWay.computeIfPresent(workspace, (any, count) -> count == 1 ? null : count - 1);
    return true;
  }
}
