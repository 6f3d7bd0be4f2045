package dev.starling.round;

import dev.starling.base.Errand;
import dev.starling.base.WorkspaceId;
import java.util.Optional;

/** Sums a closed round up in its thread. */
public record SumUpRound(RoundId round) implements Errand {
  /** Reads the subject. */
  public static SumUpRound parse(String subject) {
    return new SumUpRound(RoundId.parse(subject));
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
