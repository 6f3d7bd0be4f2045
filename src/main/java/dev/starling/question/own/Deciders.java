package dev.starling.question.own;

import dev.starling.base.PersonId;
import java.util.List;

/** Knows who is to be told that a question was suggested. */
public interface Deciders {
  /** Those who decide for a circle and can be reached; may be nobody. */
  List<PersonId> of(Circle circle);
}
