package dev.starling.story;

import dev.starling.base.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * The people who are counted when a channel's team is spoken of. They stay the same while people
 * come and go one by one, so that no word changes because of somebody in particular.
 *
 * @param formed the day from which on they are counted
 * @param size how many they were then
 * @param members those of them who were not forgotten since
 */
public record Cohort(LocalDate formed, int size, Set<PersonId> members) {
  /** From how many people up a team is spoken of, and how many must differ to speak anew. */
  public static final int FEWEST = 5;

  public Cohort {
    members = Set.copyOf(members);
  }

  static Cohort of(Collection<PersonId> team, LocalDate today) {
    return new Cohort(today, team.size(), Set.copyOf(team));
  }

  /**
   * Whether a team may be spoken of although this one was: what changes from one to the other is
   * then a matter of five people at least.
   */
  boolean mayBeFollowedBy(Collection<PersonId> team) {
    long came = team.stream().filter(person -> !members.contains(person)).count();
    long went = members.stream().filter(person -> !team.contains(person)).count();
    return came + went + forgotten() >= FEWEST;
  }

  /** Whether somebody was forgotten: counting the others anew would tell about them. */
  boolean isBroken() {
    return forgotten() > 0;
  }

  private int forgotten() {
    return size - members.size();
  }
}
