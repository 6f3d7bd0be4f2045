package dev.starling.forget;

import dev.starling.base.Errand;
import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import java.util.Optional;

/** Tells a person what was deleted, and clears their Home tab. */
public record SayFarewell(PersonId person) implements Errand {
  /** Reads the subject. */
  public static SayFarewell parse(String subject) {
    return new SayFarewell(PersonId.parse(subject));
  }

  @Override
  public String subject() {
    return person.toString();
  }

  @Override
  public Optional<WorkspaceId> whose() {
    return Optional.of(person.workspace());
  }
}
