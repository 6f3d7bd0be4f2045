package dev.starling.forget;

import dev.starling.base.Errand;
import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import java.util.Optional;

/**
 * Asks Slack whether a person is still in the workspace: it may have told us while we were away.
 */
public record SeeWhetherThere(PersonId person) implements Errand {
  /** Reads the subject. */
  public static SeeWhetherThere parse(String subject) {
    return new SeeWhetherThere(PersonId.parse(subject));
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
