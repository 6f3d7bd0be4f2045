package dev.starling.schedule;

import dev.starling.base.Refusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Dates in a row, both ends included: a holiday, or somebody's leave. A year at most. */
public record DateRange(LocalDate from, LocalDate to) {
  private static final int MOST_DAYS = 366;

  /**
   * @throws Refusal when it ends before it begins, or lasts too long
   */
  public DateRange {
    if (to.isBefore(from)) {
      throw new Refusal(
          "%s..%s ends before it begins; did you mean %s..%s?".formatted(from, to, to, from));
    }
    if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
      throw new Refusal(
          "%s..%s is longer than a year; write up to %d days at a time, like %s..%s."
              .formatted(from, to, MOST_DAYS, from, from.plusDays(13)));
    }
  }

  /**
   * @throws Refusal when all of it is over
   */
  public void refusePast(LocalDate today) {
    if (to.isBefore(today)) {
      throw new Refusal(
          "%s is over already; today is %s, so write that date or a later one."
              .formatted(this, today));
    }
  }

  @Override
  public String toString() {
    return from.equals(to) ? from.toString() : from + ".." + to;
  }
}
