package dev.starling.round;

import dev.starling.base.Errand;
import dev.starling.base.WorkspaceId;
import java.util.Optional;

/** Forgets the text of what is no answer, a week after a round has closed. */
public record ForgetChatter(RoundId round) implements Errand {
  /** Reads the subject. */
  public static ForgetChatter parse(String subject) {
    return new ForgetChatter(RoundId.parse(subject));
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
