package dev.starling.round;

import dev.starling.base.WorkspaceId;

/** Knows which version of its emoji a workspace uses now; filled by whoever keeps the emoji. */
public interface RubricVersions {
  int current(WorkspaceId workspace);
}
