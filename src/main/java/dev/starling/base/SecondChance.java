package dev.starling.base;

/** For what was given up after its last attempt, once its reason is out of the way. */
public interface SecondChance {
  /** Lets all of a workspace's begin anew; says how much that was. */
  int forParked(WorkspaceId workspace);
}
