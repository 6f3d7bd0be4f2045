package dev.starling.forget;

import dev.starling.base.Agenda;
import dev.starling.base.Errand;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What is looked after once a day: who has left, what is too old, whether we are still wanted. */
public final class Housework {
  /** Past midnight, when the alarms of a whole day are being set. */
  private static final Duration IN_THE_NIGHT = Duration.ofHours(3);

  private final ForgetLeavers forgetLeavers;
  private final ForgetOld forgetOld;
  private final Agenda agenda;
  private final Clock clock;

  public Housework(ForgetLeavers forgetLeavers, ForgetOld forgetOld, Agenda agenda, Clock clock) {
    this.forgetLeavers = forgetLeavers;
    this.forgetOld = forgetOld;
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

  /** Asks Slack whether our token is still good. */
  public record SeeWhetherInstalled() implements Errand {
    /** Reads the subject. */
    public static SeeWhetherInstalled parse(String subject) {
      return new SeeWhetherInstalled();
    }

    @Override
    public String subject() {
      return Daily.ALL;
    }
  }

  /** Sees to it that it is done from now on, each day. */
  public void begin() {
    Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(IN_THE_NIGHT);
    Instant next = today.isAfter(clock.instant()) ? today : today.plus(1, ChronoUnit.DAYS);
    agenda.plan(new Daily(), next);
  }

  /** The next time is planned first: what fails today is tried again, and tomorrow all the same. */
  public void when(Daily errand) {
    begin();
    agenda.plan(new SeeWhetherInstalled(), clock.instant());
    forgetLeavers.now();
    forgetOld.now();
  }
}
