package dev.starling.story;

import dev.starling.base.PersonId;
import java.util.Optional;

/** What people typed and did not send. */
public interface Drafts {
  Optional<Draft> find(PersonId owner, String form);

  /** In place of what was kept of the form before, unless that is newer. */
  void keep(Draft draft);

  void drop(PersonId owner, String form);
}
