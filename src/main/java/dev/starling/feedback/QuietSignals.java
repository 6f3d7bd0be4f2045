package dev.starling.feedback;

import dev.starling.base.PersonId;
import dev.starling.round.AnswerId;
import java.time.Instant;
import java.util.Set;

/** Growth signals that peers gave for an answer's owner alone. */
public interface QuietSignals {
  /** In place of what this peer gave before; none takes it back. */
  void give(AnswerId answer, PersonId peer, Set<Mark> signals, Instant at);

  Scorecard findOn(AnswerId answer);
}
