package dev.starling.base;

import java.time.Instant;

/**
 * What is to be done later. Every call joins the transaction that is open on this thread, so that a
 * change and its errand are kept or lost together.
 */
public interface Agenda {
  /**
   * Sets an alarm. Nothing takes alarms back: one that rings although things have changed since
   * finds no work to do.
   */
  void plan(Errand errand, Instant due);
}
