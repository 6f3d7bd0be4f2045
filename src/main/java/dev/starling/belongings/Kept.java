package dev.starling.belongings;

import dev.starling.base.PersonId;
import java.time.Instant;

/** Everything that is kept about a person. */
public interface Kept {
  /** As one JSON document of theirs alone; others are counted in it and not named. */
  String everythingOf(PersonId person, Instant now);
}
