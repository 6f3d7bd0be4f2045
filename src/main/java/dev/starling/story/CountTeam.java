package dev.starling.story;

import dev.starling.base.PersonId;
import dev.starling.question.Level;
import dev.starling.question.TeamNeeds;
import dev.starling.question.Theme;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** Counts who of some people is thin on what, and who told what at which level. */
final class CountTeam {
  private final Tellings tellings;
  private final Coverages coverages;
  private final Clock clock;

  CountTeam(Tellings tellings, Coverages coverages, Clock clock) {
    this.tellings = tellings;
    this.coverages = coverages;
    this.clock = clock;
  }

  TeamPicture of(Collection<PersonId> people) {
    Instant since = clock.instant().minus(Coverage.FRESH);
    Map<Theme, Integer> thin = new EnumMap<>(Theme.class);
    Map<Theme, Map<Level, Integer>> told = new EnumMap<>(Theme.class);
    for (PersonId person : people) {
      Coverage coverage = coverages.of(person);
      coverage
          .themes()
          .forEach((theme, state) -> thin.merge(theme, state.isThin() ? 1 : 0, Integer::sum));
      for (Rehearsed each : tellings.findRehearsed(person, since)) {
        told.computeIfAbsent(each.theme(), any -> new EnumMap<>(Level.class))
            .merge(each.level(), 1, Integer::sum);
      }
    }
    return new TeamPicture(new TeamNeeds(people.size(), thin), told);
  }
}
