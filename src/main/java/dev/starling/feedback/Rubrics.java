package dev.starling.feedback;

import dev.starling.base.WorkspaceId;

/** The versions of each workspace's emoji. */
public interface Rubrics {
  /** The one in use; a workspace that never changed it has the standard one. */
  Rubric current(WorkspaceId workspace);

  Rubric get(WorkspaceId workspace, int version);

  /** Says whether it was this call that kept it: somebody else may have changed it meanwhile. */
  boolean keep(WorkspaceId workspace, Rubric rubric);

  /** Whether the emoji means or meant something in any version. */
  boolean knows(WorkspaceId workspace, String plainEmoji);
}
