package dev.starling.story;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Transaction;
import dev.starling.question.Needs;
import dev.starling.question.TeamNeeds;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Where a channel's team is thin. It is worked out once a day and kept, so that nobody can watch it
 * change while one person answers; and for the same people until five have come or gone, so that
 * nobody can tell by its change what somebody brought or took along.
 */
public final class TeamCoverage implements Needs {
  /** How long somebody who answered or marked is on the team. */
  public static final Duration ON_THE_TEAM = Duration.ofDays(60);

  private final Tellings tellings;
  private final CountTeam countTeam;
  private final Cohorts cohorts;
  private final TeamSnapshots snapshots;
  private final Transaction transaction;
  private final Clock clock;

  public TeamCoverage(
      Tellings tellings,
      Coverages coverages,
      Cohorts cohorts,
      TeamSnapshots snapshots,
      Transaction transaction,
      Clock clock) {
    this.tellings = tellings;
    this.countTeam = new CountTeam(tellings, coverages, clock);
    this.cohorts = cohorts;
    this.snapshots = snapshots;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public TeamNeeds in(ChannelId channel) {
    return of(channel).needs();
  }

  /** Today's picture. */
  public TeamPicture of(ChannelId channel) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return transaction.call(
        () -> {
          if (snapshots.find(channel, today).isEmpty()) {
            List<PersonId> team = tellings.findTeam(channel, now.minus(ON_THE_TEAM));
            snapshots.keep(channel, today, picture(channel, team, today));
          }
          return snapshots.find(channel, today).orElseThrow();
        });
  }

  /**
   * Fewer than five are not spoken of; what they need weighs in choosing questions all the same.
   */
  private TeamPicture picture(ChannelId channel, List<PersonId> team, LocalDate today) {
    if (team.size() < Cohort.FEWEST) {
      return countTeam.of(team);
    }
    Cohort cohort = cohort(channel, team, today);
    return cohort.isBroken()
        ? snapshots.findLatest(channel, Cohort.FEWEST).orElseGet(() -> countTeam.of(List.of()))
        : countTeam.of(cohort.members());
  }

  /** Compared with every earlier one: people who go and come again would else be told apart. */
  private Cohort cohort(ChannelId channel, List<PersonId> team, LocalDate today) {
    List<Cohort> earlier = cohorts.findOf(channel);
    if (earlier.stream().allMatch(cohort -> cohort.mayBeFollowedBy(team))) {
      cohorts.keep(channel, Cohort.of(team, today));
    }
    return cohorts.findOf(channel).get(0);
  }
}
