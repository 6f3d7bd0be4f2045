package dev.starling.forget;

import dev.starling.base.Agenda;
import dev.starling.base.PersonId;
import dev.starling.forget.ForgetPerson.Parting;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Forgets people who have left the workspace and did not come back within the time stated. */
public final class ForgetLeavers {
  /** Nobody asks after those who are silent, so that is done here, a few each day. */
  private static final Duration ASKED_AFTER = Duration.ofDays(7);

  private static final int ASKED_A_DAY = 200;
  private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(3);

  private final Departures departures;
  private final ForgetPerson forgetPerson;
  private final Duration kept;
  private final Agenda agenda;
  private final Clock clock;

  /**
   * @param kept how long after somebody left
   */
  public ForgetLeavers(
      Departures departures, ForgetPerson forgetPerson, Duration kept, Agenda agenda, Clock clock) {
    this.departures = departures;
    this.forgetPerson = forgetPerson;
    this.kept = kept;
    this.agenda = agenda;
    this.clock = clock;
  }

  public void now() {
    Instant now = clock.instant();
    for (PersonId person : departures.leftBefore(now.minus(kept))) {
      forgetPerson.now(person, Parting.LEFT);
    }
    Instant due = now;
    for (PersonId person : departures.notSeenSince(now.minus(ASKED_AFTER), ASKED_A_DAY)) {
      agenda.plan(new SeeWhetherThere(person), due);
      due = due.plus(BETWEEN_QUESTIONS);
    }
  }
}
