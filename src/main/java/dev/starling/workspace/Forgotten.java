package dev.starling.workspace;

import dev.starling.base.PersonId;
import java.time.Instant;

/** What is not to be kept, although Slack may still show it, or bring it once more. */
public interface Forgotten {
  /** Where nothing is forgotten. */
  Forgotten NOTHING = (person, moment) -> false;

  /** Whether what a person did at a moment is forgotten, and stays so. */
  boolean covers(PersonId person, Instant moment);
}
