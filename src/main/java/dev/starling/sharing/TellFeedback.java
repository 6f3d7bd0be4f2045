package dev.starling.sharing;

import dev.starling.base.Errand;
import dev.starling.base.WorkspaceId;
import java.util.Optional;

/** Brings a story's owner what a colleague said of it. */
public record TellFeedback(WorkspaceId workspace, String feedback) implements Errand {
  /** Reads the subject. */
  public static TellFeedback parse(String subject) {
    return WorkspaceId.within(subject, TellFeedback::new);
  }

  @Override
  public String subject() {
    return workspace + "/" + feedback;
  }

  @Override
  public Optional<WorkspaceId> whose() {
    return Optional.of(workspace);
  }
}
