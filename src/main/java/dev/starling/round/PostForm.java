package dev.starling.round;

import dev.starling.base.Errand;
import dev.starling.base.WorkspaceId;

/** Posts a form answer in its thread, or brings the post in line with the form. */
public record PostForm(WorkspaceId workspace, String form) implements Errand {
  /** Reads the subject. */
  public static PostForm parse(String text) {
    int slash = text.indexOf('/');
    return new PostForm(
        new WorkspaceId(Long.parseLong(text.substring(0, slash))), text.substring(slash + 1));
  }

  @Override
  public String subject() {
    return workspace + "/" + form;
  }
}
