package dev.starling.round;

import dev.starling.base.Errand;
import dev.starling.base.WorkspaceId;
import java.util.Optional;

/**
 * Gives the author of a form answer their words back, since they could not be posted.
 *
 * @param why a sentence
 */
public record GiveBack(WorkspaceId workspace, String form, String why) implements Errand {
  /** Reads the subject. */
  public static GiveBack parse(String subject) {
    return WorkspaceId.within(
        subject,
        (workspace, rest) -> {
          String[] parts = rest.split(" ", 2);
          return new GiveBack(workspace, parts[0], parts[1]);
        });
  }

  @Override
  public String subject() {
    return workspace + "/" + form + " " + why;
  }

  @Override
  public Optional<WorkspaceId> whose() {
    return Optional.of(workspace);
  }
}
