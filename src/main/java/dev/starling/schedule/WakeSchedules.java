package dev.starling.schedule;

import dev.starling.base.Agenda;
import dev.starling.base.Errand;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Sets every alarm clock anew, when the bot starts and once a day. Governments change their clocks
 * at short notice, and a newer Java knows better when a slot is due than the one that planned it;
 * and a channel whose alarm was given up after too many failures must not stay silent for ever.
 */
public final class WakeSchedules {
  private final Schedules schedules;
  private final Change change;
  private final Agenda agenda;
  private final Clock clock;

  WakeSchedules(Schedules schedules, Change change, Agenda agenda, Clock clock) {
    this.schedules = schedules;
    this.change = change;
    this.agenda = agenda;
    this.clock = clock;
  }

  /** The daily round; however many begin it, there is one. */
  public record Daily() implements Errand {
    private static final String ALL = "all";

    /** Reads the subject. */
    public static Daily parse(String subject) {
      if (!subject.equals(ALL)) {
        throw new IllegalArgumentException("not a daily round: " + subject);
      }
      return new Daily();
    }

    @Override
    public String subject() {
      return ALL;
    }
  }

  public void when(Daily errand) {
    all();
  }

  public void all() {
    Instant midnight = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
    agenda.plan(new Daily(), midnight);
    schedules.findRunning().forEach(channel -> change.byTheClock(channel, Optional::isPresent));
  }
}
