package dev.starling.quiz;

import dev.starling.base.PersonId;
import java.util.List;
import java.util.Optional;

/** What people made of the quiz: theirs alone, and shown to nobody else. */
public interface Recalls {
  List<Recall> findOf(PersonId person);

  Optional<Recall> find(PersonId person, ItemId item);

  /** Keeps it unless one with as many answers is there, and says whether it did. */
  boolean keep(Recall recall);
}
