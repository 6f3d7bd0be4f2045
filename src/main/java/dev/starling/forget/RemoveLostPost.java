package dev.starling.forget;

import dev.starling.base.Errand;
import dev.starling.base.WorkspaceId;
import dev.starling.round.RoundId;
import java.time.Instant;
import java.util.Optional;

/**
 * Takes a form answer out of Slack that was on its way when it was deleted.
 *
 * @param since from when on it is looked for
 */
public record RemoveLostPost(RoundId round, String form, Instant since) implements Errand {
  private static final String SEPARATOR = " ";

  /** Reads the subject. */
  public static RemoveLostPost parse(String subject) {
    String[] parts = subject.split(SEPARATOR, 3);
    return new RemoveLostPost(RoundId.parse(parts[0]), parts[1], Instant.parse(parts[2]));
  }

  @Override
  public String subject() {
    return String.join(SEPARATOR, round.toString(), form, since.toString());
  }

  @Override
  public Optional<WorkspaceId> whose() {
    return Optional.of(round.workspace());
  }
}
