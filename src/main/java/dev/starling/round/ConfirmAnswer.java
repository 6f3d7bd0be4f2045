package dev.starling.round;

import dev.starling.base.Errand;

/** Tells an author what their answer came to, a minute after its last message. */
public record ConfirmAnswer(AnswerId answer) implements Errand {
  @Override
  public String subject() {
    return answer.toString();
  }
}
