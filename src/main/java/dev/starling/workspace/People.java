package dev.starling.workspace;

import dev.starling.base.PersonId;
import java.util.Optional;

/** The people Starling has met. */
public interface People {
  Optional<Person> find(PersonId id);

  void save(Person person);

  /** What is known of them is out of date; says whether anything is known. */
  boolean forget(PersonId id);
}
