package dev.starling.round;

import dev.starling.base.Errand;
import dev.starling.base.WorkspaceId;
import java.util.Optional;

/** Posts the question. */
public record AnnounceRound(RoundId round) implements Errand {
  /** Reads the subject. */
  public static AnnounceRound parse(String subject) {
    return new AnnounceRound(RoundId.parse(subject));
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
