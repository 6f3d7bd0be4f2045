package dev.starling.round;

import dev.starling.base.Errand;
import dev.starling.base.WorkspaceId;
import java.util.Optional;

/** Posts a form answer in its thread, or brings the post in line with the form. */
public record PostForm(WorkspaceId workspace, String form) implements Errand {
  /** Reads the subject. */
  public static PostForm parse(String text) {
    return WorkspaceId.within(text, PostForm::new);
  }

  @Override
  public String subject() {
    return workspace + "/" + form;
  }

  @Override
  public Optional<WorkspaceId> whose() {
    return Optional.of(workspace);
  }
}
