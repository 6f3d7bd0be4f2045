package dev.starling.slack.home;

import dev.starling.base.Errand;
import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import java.util.Optional;

/** Draws a person's Home tab. */
public record PublishHome(PersonId person) implements Errand {
  /** Reads the subject. */
  public static PublishHome parse(String subject) {
    return new PublishHome(PersonId.parse(subject));
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
