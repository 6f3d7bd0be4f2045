package dev.starling.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The claims of docs/choosing.md, on fewer years. */
class ChoosingTest {
  private static final int YEARS = 3;

  @ParameterizedTest
  @MethodSource("dev.starling.choosing.Team#all")
  void people_tell_more_themes_than_by_chance(Team team) {
    double starling = mean(team, Way.STARLING).told();

    assertThat(starling).isGreaterThan(mean(team, Way.RANDOM).told() + 0.02);
    assertThat(starling).isGreaterThan(mean(team, Way.SHUFFLE_BAG).told() + 0.02);
  }

  @ParameterizedTest
  @MethodSource("dev.starling.choosing.Team#all")
  void nobody_can_foretell_the_theme_and_yet_it_is_as_even_as_taking_turns(Team team) {
    Evenness starling = mean(team, Way.STARLING);
    Evenness turns = mean(team, Way.LEAST_RECENT);

    assertThat(starling.told()).isGreaterThan(turns.told() - 0.01);
    assertThat(starling.foretold()).isLessThan(0.85);
    assertThat(turns.foretold()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("dev.starling.choosing.Team#all")
  void nobodys_favourite_is_starved(Team team) {
    assertThat(mean(team, Way.STARLING).longestWait()).isLessThan(45);
    assertThat(mean(team, Way.RANDOM).longestWait()).isGreaterThan(45);
  }

  private static Evenness mean(Team team, Way way) {
    return Evenness.mean(
        LongStream.range(0, YEARS)
            .mapToObj(luck -> Year.of(team, Rhythm.TWICE_A_WEEK, way, luck))
            .toList());
  }
}
