package dev.starling.round;

import dev.starling.base.Errand;
import dev.starling.base.WorkspaceId;
import java.util.Optional;

/** Tells an author what their answer came to, a minute after its last message. */
public record ConfirmAnswer(AnswerId answer) implements Errand {
  /** Reads the subject. */
  public static ConfirmAnswer parse(String subject) {
    return new ConfirmAnswer(AnswerId.parse(subject));
  }

  @Override
  public String subject() {
    return answer.toString();
  }

  @Override
  public Optional<WorkspaceId> whose() {
    return Optional.of(answer.workspace());
  }
}
