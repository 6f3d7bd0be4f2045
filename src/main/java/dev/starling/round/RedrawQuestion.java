package dev.starling.round;

import dev.starling.base.Errand;
import dev.starling.base.WorkspaceId;
import java.util.Optional;

/** Draws a question anew where it stands, since something that it says has changed. */
public record RedrawQuestion(RoundId round) implements Errand {
  /** Reads the subject. */
  public static RedrawQuestion parse(String subject) {
    return new RedrawQuestion(RoundId.parse(subject));
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
