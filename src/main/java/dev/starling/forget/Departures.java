package dev.starling.forget;

import dev.starling.base.PersonId;
import java.time.Instant;
import java.util.List;

/** Who is not in the workspace any more, and of whom that would have to be asked. */
public interface Departures {
  List<PersonId> leftBefore(Instant moment);

  /** Those of whom Slack was asked longest ago, and not since the moment; bots are left out. */
  List<PersonId> notSeenSince(Instant moment, int atMost);
}
