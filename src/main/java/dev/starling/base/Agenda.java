package dev.starling.base;

import java.time.Instant;

/**
 * What is to be done later. Every call joins the transaction that is open on this thread, so that a
 * change and its errand are kept or lost together.
 */
public interface Agenda {
  /** Plans an errand; one that is waiting already is moved to the new moment. */
  void plan(Errand errand, Instant due);

  /** Drops an errand, if it is waiting. */
  void drop(Errand errand);
}
