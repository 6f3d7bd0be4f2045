package dev.starling.feedback;

import dev.starling.base.PersonId;
import java.time.Instant;
import java.util.List;

/** What came back to people for what they told. */
public interface Echoes {
  /** For a person's answers since the moment, for their own eyes only, oldest first. */
  List<Echo> findOf(PersonId person, Instant since);
}
