package dev.starling.localslack;

import java.time.Instant;
import java.util.List;

/** The clock by which the workspace and its bot live; a person may move it on. */
public interface TimeMachine {
  Instant now();

  /** Where it would be interesting to go next, soonest first. */
  List<Moment> moments();

  /**
   * Throws an exception whose message is a sentence for the person when it cannot.
   *
   * @param moment never before now
   */
  void moveTo(Instant moment);

  record Moment(String label, Instant at) {}
}
