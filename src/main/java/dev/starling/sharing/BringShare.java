package dev.starling.sharing;

import dev.starling.base.Errand;
import dev.starling.base.WorkspaceId;
import java.util.Optional;

/** Brings a colleague the story that was shared with them. */
public record BringShare(ShareId share) implements Errand {
  /** Reads the subject. */
  public static BringShare parse(String subject) {
    return new BringShare(ShareId.parse(subject));
  }

  @Override
  public String subject() {
    return share.toString();
  }

  @Override
  public Optional<WorkspaceId> whose() {
    return Optional.of(share.workspace());
  }
}
