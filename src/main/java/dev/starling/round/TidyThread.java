package dev.starling.round;

import dev.starling.base.Agenda;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Forgets what was said in a closed round's thread and is no answer: a week after closing, and then
 * once a day while late answers are still accepted.
 */
public final class TidyThread {
  private static final Duration STILL_GOING_ON = Duration.ofHours(1);
  private static final Duration A_DAY = Duration.ofDays(1);

  private final Rounds rounds;
  private final Messages messages;
  private final Agenda agenda;
  private final Clock clock;

  public TidyThread(Rounds rounds, Messages messages, Agenda agenda, Clock clock) {
    this.rounds = rounds;
    this.messages = messages;
    this.agenda = agenda;
    this.clock = clock;
  }

  public void when(ForgetChatter errand) {
    rounds.find(errand.round()).ifPresent(this::tidy);
  }

  /** A late answer may be growing right now; what is young is left for the next time. */
  private void tidy(Round round) {
    Instant now = clock.instant();
    round
        .thread()
        .ifPresent(
            thread -> messages.forgetChatter(round.channel(), thread, now.minus(STILL_GOING_ON)));
    if (now.isBefore(ThreadReading.accepts(round.closesAt()).plus(A_DAY))) {
      agenda.plan(new ForgetChatter(round.id()), now.plus(A_DAY));
    }
  }
}
