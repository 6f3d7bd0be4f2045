package dev.starling.round;

import dev.starling.base.Errand;
import dev.starling.base.WorkspaceId;
import java.util.Optional;

/** Tells whom it concerns that a question did not reach its channel. */
public record TellOfMiss(RoundId round) implements Errand {
  /** Reads the subject. */
  public static TellOfMiss parse(String subject) {
    return new TellOfMiss(RoundId.parse(subject));
  }

  @Override
  public String subject() {
    return round.toString();
  }

  @Override
  public Optional<WorkspaceId> whose() {
    return Optional.of(round.workspace());
  }
}
