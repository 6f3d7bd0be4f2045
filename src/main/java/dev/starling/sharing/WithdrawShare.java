package dev.starling.sharing;

import dev.starling.base.Errand;
import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import java.util.Optional;

/** Replaces the message that showed a story. It says whose it was, since the share may be gone. */
public record WithdrawShare(ShareId share, PersonId colleague) implements Errand {
  /** Reads the subject. */
  public static WithdrawShare parse(String subject) {
    int space = subject.indexOf(' ');
    ShareId share = ShareId.parse(subject.substring(0, space));
    return new WithdrawShare(share, PersonId.parse(subject.substring(space + 1)));
  }

  @Override
  public String subject() {
    return share + " " + colleague;
  }

  @Override
  public Optional<WorkspaceId> whose() {
    return Optional.of(share.workspace());
  }
}
