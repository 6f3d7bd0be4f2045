package dev.starling.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Transaction;
import dev.starling.base.WorkspaceId;
import dev.starling.question.Level;
import dev.starling.question.RoughShare;
import dev.starling.question.TeamNeeds;
import dev.starling.question.Theme;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/**
 * Somebody who wants to know what a colleague told: they see the words of every day, know who is on
 * the team and what they told themselves, and come and go, with friends, as they like.
 */
class TeamPrivacyTest {
  private static final ChannelId CHANNEL = new ChannelId(new WorkspaceId(1), 7);
  private static final Instant START = Instant.parse("2026-11-23T08:30:00Z");

  private Instant now = START;
  private final Set<PersonId> team = new LinkedHashSet<>();
  private final Map<PersonId, Set<Theme>> told = new HashMap<>();
  private final Kept kept = new Kept();
  private final TeamCoverage coverage =
      new TeamCoverage(
          new Listening(),
          new Coverages(new Listening(), person -> List.of(), new Standing()),
          kept,
          kept,
          new Direct(),
          new Standing());

  @Test
  void one_who_leaves_takes_no_word_along() {
    team(10, 6);
    Map<Theme, RoughShare> before = words();

    team.remove(person(0));

    assertThat(tomorrow()).isEqualTo(before);
  }

  @Test
  void whoever_comes_and_goes_to_find_out_about_a_colleague_learns_nothing() {
    team(6, 3);
    Map<Theme, RoughShare> before = words();
    List<Runnable> moves =
        List.of(
            () -> team.add(person(90)),
            () -> team.remove(person(0)),
            () -> team.remove(person(90)),
            () -> team.add(person(0)),
            () -> team.add(person(91)));

    for (Runnable move : moves) {
      move.run();
      assertThat(tomorrow()).isEqualTo(before);
    }
  }

  @Test
  void a_team_that_falls_below_five_and_returns_says_what_it_said() {
    team(5, 3);
    Map<Theme, RoughShare> before = words();
    team.remove(person(4));
    assertThat(tomorrow()).isEmpty();
    team.add(person(44));
    assertThat(tomorrow()).isEqualTo(before);
  }

  @Test
  void friends_who_leave_with_a_colleague_and_return_without_them_learn_nothing() {
    team(12, 6);
    words();
    IntStream.range(0, 5).forEach(i -> team.remove(person(i)));
    Map<Theme, RoughShare> without = tomorrow();

    IntStream.range(1, 5).forEach(i -> team.add(person(i)));
    team.add(person(77));

    assertThat(tomorrow()).as("all but one of the first team are back").isEqualTo(without);
    assertThat(kept.cohorts).hasSize(2);
  }

  @Test
  void five_who_come_make_a_new_team() {
    team(5, 0);
    assertThat(words()).containsEntry(Theme.PRIDE, RoughShare.MOST);

    IntStream.range(50, 60).forEach(i -> join(i, Theme.PRIDE));

    assertThat(tomorrow()).containsEntry(Theme.PRIDE, RoughShare.FEW);
  }

  @Test
  void what_a_member_tells_is_counted_the_next_day() {
    team(5, 0);
    assertThat(words()).containsEntry(Theme.PRIDE, RoughShare.MOST);

    team.forEach(person -> told.put(person, Set.of(Theme.PRIDE)));

    assertThat(words()).as("today").containsEntry(Theme.PRIDE, RoughShare.MOST);
    assertThat(tomorrow()).containsEntry(Theme.PRIDE, RoughShare.FEW);
  }

  @Test
  void somebody_who_is_forgotten_freezes_the_words_until_five_have_changed() {
    team(6, 3);
    Map<Theme, RoughShare> before = words();

    kept.forget(person(0));
    team.remove(person(0));
    told.remove(person(0));
    told.replaceAll((person, themes) -> Set.of(Theme.values()));

    assertThat(tomorrow()).isEqualTo(before);
  }

  @RepeatedTest(200)
  void no_word_changes_until_five_have_come_or_gone(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    team(5 + random.nextInt(10), random.nextInt(6));
    Map<Theme, RoughShare> words = words();
    Set<PersonId> counted = Set.copyOf(team);

    for (int day = 0; day < 30; day++) {
      comeOrGo(random);
      Map<Theme, RoughShare> next = tomorrow();
      if (next.isEmpty()) {
        continue;
      }
      if (!next.equals(words)) {
        assertThat(difference(counted, team)).isGreaterThanOrEqualTo(5);
        words = next;
        counted = Set.copyOf(team);
      }
    }
    assertThat(pairsOfCohorts()).allMatch(difference -> difference >= 5);
  }

  private void comeOrGo(Random random) {
    List<PersonId> all = new ArrayList<>(team);
    if (random.nextBoolean() && !all.isEmpty()) {
      team.remove(all.get(random.nextInt(all.size())));
    } else {
      join(random.nextInt(30), Theme.values()[random.nextInt(15)]);
    }
  }

  private List<Integer> pairsOfCohorts() {
    List<Integer> differences = new ArrayList<>();
    for (Cohort one : kept.cohorts) {
      for (Cohort other : kept.cohorts) {
        if (one != other) {
          differences.add(difference(one.members(), other.members()));
        }
      }
    }
    return differences;
  }

  private static int difference(Set<PersonId> one, Set<PersonId> other) {
    Set<PersonId> both = new HashSet<>(one);
    both.addAll(other);
    Set<PersonId> common = new HashSet<>(one);
    common.retainAll(other);
    return both.size() - common.size();
  }

  /** So many people, of whom the first so many have told something on every theme. */
  private void team(int people, int experienced) {
    IntStream.range(0, people)
        .forEach(i -> join(i, i < experienced ? Theme.values() : new Theme[0]));
  }

  private void join(int i, Theme... themes) {
    team.add(person(i));
    told.putIfAbsent(person(i), Set.of(themes));
  }

  private Map<Theme, RoughShare> words() {
    TeamNeeds needs = coverage.in(CHANNEL);
    Map<Theme, RoughShare> words = new EnumMap<>(Theme.class);
    for (Theme theme : Theme.values()) {
      needs.thinOn(theme).rough().ifPresent(word -> words.put(theme, word));
    }
    return words;
  }

  private Map<Theme, RoughShare> tomorrow() {
    now = now.plus(Duration.ofDays(1));
    return words();
  }

  private static PersonId person(int i) {
    return new PersonId(CHANNEL.workspace(), "U" + i);
  }

  private final class Listening implements Tellings {
    @Override
    public List<Told> findOf(PersonId person) {
      return told.getOrDefault(person, Set.of()).stream()
          .map(theme -> new Told(theme, now, 2))
          .toList();
    }

    @Override
    public List<Occasion> findSince(PersonId person, Instant since) {
      return List.of();
    }

    @Override
    public List<Rehearsed> findRehearsed(PersonId person, Instant since) {
      return told.getOrDefault(person, Set.of()).stream()
          .map(theme -> new Rehearsed(theme, Level.MID))
          .toList();
    }

    @Override
    public List<PersonId> findTeam(ChannelId channel, Instant since) {
      return List.copyOf(team);
    }
  }

  private static final class Kept implements Cohorts, TeamSnapshots {
    private final List<Cohort> cohorts = new ArrayList<>();
    private final Map<LocalDate, TeamPicture> pictures = new HashMap<>();

    private void forget(PersonId person) {
      cohorts.replaceAll(
          cohort ->
              new Cohort(
                  cohort.formed(),
                  cohort.size(),
                  cohort.members().stream()
                      .filter(member -> !member.equals(person))
                      .collect(Collectors.toSet())));
    }

    @Override
    public List<Cohort> findOf(ChannelId channel) {
      return List.copyOf(cohorts);
    }

    @Override
    public void keep(ChannelId channel, Cohort cohort) {
      cohorts.add(0, cohort);
    }

    @Override
    public Optional<TeamPicture> find(ChannelId channel, LocalDate date) {
      return Optional.ofNullable(pictures.get(date));
    }

    @Override
    public Optional<TeamPicture> findLatest(ChannelId channel, int people) {
      return pictures.entrySet().stream()
          .filter(entry -> entry.getValue().needs().people() >= people)
          .max(Map.Entry.comparingByKey())
          .map(Map.Entry::getValue);
    }

    @Override
    public void keep(ChannelId channel, LocalDate date, TeamPicture picture) {
      pictures.putIfAbsent(date, picture);
    }
  }

  private static final class Direct implements Transaction {
    @Override
    public <T> T call(Supplier<T> work) {
      return work.get();
    }
  }

  private final class Standing extends Clock {
    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
