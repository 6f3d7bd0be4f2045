package dev.starling.round;

import dev.starling.base.Agenda;
import dev.starling.base.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Has every thread read in which something may have happened while nobody heard of it. */
public final class CollectMissed {
  /** Slack lets us read fifty times a minute, and others want to ask it too. */
  private static final Duration BETWEEN_THREADS = Duration.ofSeconds(2);

  private final Rounds rounds;
  private final Agenda agenda;
  private final Clock clock;

  public CollectMissed(Rounds rounds, Agenda agenda, Clock clock) {
    this.rounds = rounds;
    this.agenda = agenda;
    this.clock = clock;
  }

  /**
   * Open rounds first, then the newest: those to which answers could still be given.
   *
   * @param deafSince from when on nothing was heard in the workspace, until now
   */
  public void in(WorkspaceId workspace, Instant deafSince) {
    List<Round> concerned =
        rounds.findActive(deafSince.minus(ThreadReading.ACCEPTED)).stream()
            .filter(round -> round.id().workspace().equals(workspace))
            .sorted(Comparator.comparing(Round::isOpen).thenComparing(Round::openedAt).reversed())
            .toList();
    Instant due = clock.instant();
    for (Round round : concerned) {
      agenda.plan(new CollectThread.Due(round.id(), null), due);
      due = due.plus(BETWEEN_THREADS);
    }
  }
}
