package dev.starling.story;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Transaction;
import dev.starling.question.Needs;
import dev.starling.question.TeamNeeds;
import dev.starling.question.Theme;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where a channel's team is thin. It is worked out once a day and kept, so that nobody can watch it
 * change while one person answers.
 */
public final class TeamCoverage implements Needs {
  /** How long somebody who answered or marked is on the team. */
  public static final Duration ON_THE_TEAM = Duration.ofDays(60);

  private final Tellings tellings;
  private final Coverages coverages;
  private final TeamSnapshots snapshots;
  private final Transaction transaction;
  private final Clock clock;

  public TeamCoverage(
      Tellings tellings,
      Coverages coverages,
      TeamSnapshots snapshots,
      Transaction transaction,
      Clock clock) {
    this.tellings = tellings;
    this.coverages = coverages;
    this.snapshots = snapshots;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public TeamNeeds in(ChannelId channel) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return transaction.call(
        () -> {
          if (snapshots.find(channel, today).isEmpty()) {
            snapshots.keep(channel, today, work(channel, now));
          }
          return snapshots.find(channel, today).orElse(TeamNeeds.UNKNOWN);
        });
  }

  private TeamNeeds work(ChannelId channel, Instant now) {
    List<PersonId> team = tellings.findTeam(channel, now.minus(ON_THE_TEAM));
    Map<Theme, Integer> thin = new EnumMap<>(Theme.class);
    for (PersonId person : team) {
      Coverage coverage = coverages.of(person);
      coverage
          .themes()
          .forEach((theme, state) -> thin.merge(theme, state.isThin() ? 1 : 0, Integer::sum));
    }
    return new TeamNeeds(team.size(), thin);
  }
}
