package dev.starling.base;

/** What was given up after its last attempt, for an operator to look at. */
public interface ParkedErrands {
  int count();
}
