package dev.starling.forget;

import dev.starling.base.PersonId;
import java.util.Optional;

/** What people are still to be told; nothing of it stays when they are. */
public interface Farewells {
  /** Keeps it, unless another is still to be told. */
  void keep(Farewell farewell);

  Optional<Farewell> find(PersonId person);

  /** They were told: with the letter, that it was written is forgotten too. */
  void done(PersonId person);
}
