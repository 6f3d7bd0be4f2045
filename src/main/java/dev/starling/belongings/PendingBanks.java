package dev.starling.belongings;

import dev.starling.base.PersonId;
import java.time.Instant;
import java.util.Optional;

/** The story banks that wait for their owners' word. */
public interface PendingBanks {
  /** Says whether it is new. */
  boolean add(PendingBank pending);

  /** A person's own; another's is not there. */
  Optional<PendingBank> find(PersonId person, String id);

  /** Says whether it was this call that ended it; its content is forgotten with that. */
  boolean end(PersonId person, String id, PendingBank.State state);

  void forget(Instant before);
}
