package dev.starling.workspace;

import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import java.util.List;
import java.util.Optional;

/** The people Starling has met. */
public interface People {
  Optional<Person> find(PersonId id);

  /** The workspace's admins, as far as Starling has met them. */
  List<PersonId> findAdmins(WorkspaceId workspace);

  void save(Person person);

  /** What is known of them is out of date; says whether anything is known. */
  boolean forget(PersonId id);
}
