package dev.starling.base;

import java.util.List;

/** What was given up after its last attempt, for an operator to look at. */
public interface ParkedErrands {
  int count();

  /** Those of a workspace alone. */
  int countOf(WorkspaceId workspace);

  /** Newest first. */
  List<ParkedErrand> newest(int atMost);
}
