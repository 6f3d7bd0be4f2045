package dev.starling.choosing;

import dev.starling.question.Theme;
import java.util.List;
import java.util.Set;

/**
 * Somebody on a made-up team; days are counted from the first of the year.
 *
 * @param leaves the first day on which they are gone
 * @param favourites the only themes they answer; empty for all
 * @param diligence how likely they answer a question that they see
 */
record Colleague(
    int joins, int leaves, List<Absence> away, Set<Theme> favourites, double diligence) {
  private static final int NEVER = Integer.MAX_VALUE;

  /** Days on which somebody is away. */
  record Absence(int from, int days) {
    boolean covers(int day) {
      return day >= from && day < from + days;
    }
  }

  static Colleague answering(double diligence) {
    return new Colleague(0, NEVER, List.of(), Set.of(), diligence);
  }

  Colleague from(int day) {
    return new Colleague(day, leaves, away, favourites, diligence);
  }

  Colleague until(int day) {
    return new Colleague(joins, day, away, favourites, diligence);
  }

  Colleague awayOn(Absence... absences) {
    return new Colleague(joins, leaves, List.of(absences), favourites, diligence);
  }

  Colleague onlyOn(Theme... themes) {
    return new Colleague(joins, leaves, away, Set.of(themes), diligence);
  }

  boolean isOnTeam(int day) {
    return day >= joins && day < leaves;
  }

  boolean isHere(int day) {
    return isOnTeam(day) && away.stream().noneMatch(absence -> absence.covers(day));
  }

  boolean likes(Theme theme) {
    return favourites.isEmpty() || favourites.contains(theme);
  }
}
