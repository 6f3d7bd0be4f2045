package dev.starling.slack.belongings;

import dev.starling.base.Errand;
import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import java.util.Optional;

/** Sends a person everything that is theirs. */
public record SendBelongings(PersonId person) implements Errand {
  /** Reads the subject. */
  public static SendBelongings parse(String subject) {
    return new SendBelongings(PersonId.parse(subject));
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
