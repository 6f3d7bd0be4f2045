package dev.starling.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NearestTest {
  private static final List<String> THEMES = List.of("incident", "scaling", "migration");
  private static final List<String> ZONES = List.of("asia/aden", "asia/tokyo", "europe/berlin");

  @Test
  void finds_the_word_behind_a_slip_of_the_fingers() {
    assertThat(Nearest.to("incidnet", THEMES)).contains("incident");
    assertThat(Nearest.to(" Scailing", THEMES)).contains("scaling");
  }

  @Test
  void finds_a_word_by_its_beginning() {
    assertThat(Nearest.to("mig", THEMES)).contains("migration");
  }

  @Test
  void does_not_guess_when_nothing_is_near() {
    assertThat(Nearest.to("lunch", THEMES)).isEmpty();
  }

  @Test
  void of_names_that_begin_alike_a_beginning_says_nothing() {
    assertThat(Nearest.inSpelling("asia", ZONES)).isEmpty();
    assertThat(Nearest.inSpelling("asia/tokio", ZONES)).contains("asia/tokyo");
  }

  @Test
  void swapped_letters_are_one_slip_in_names_as_well() {
    assertThat(Nearest.inSpelling("erup", List.of("euro"))).isEmpty();
    assertThat(Nearest.inSpelling("euor", List.of("euro"))).contains("euro");
  }
}
