package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** People leave the workspace; some come back. */
class LeavingTest extends InAVillage {
  private static final String WORDS = "zanzibar ";

  private Message told() {
    Message question = asked();
    Message bos = bo.says(WORDS + Stories.told()).in(question);
    Message dees = dee.says(Stories.told()).in(question);
    bo.reacts("key", dees);
    cy.reacts("key", dees);
    return bos;
  }

  private void leaves(Villager person) {
    ada.acts("deactivate", "user", person.id());
  }

  @Test
  void whoever_has_left_is_forgotten_after_thirty_days() {
    told();
    leaves(bo);

    village.passes(Duration.ofDays(29));
    assertThat(village.cellar().whereIs(WORDS)).isNotEmpty();
    village.restarts().passes(Duration.ofDays(3));

    assertThat(village.cellar().whereIs(WORDS)).isEmpty();
    assertThat(village.cellar().whereIs(bo.id())).isEmpty();
    assertThat(dee.answers().get(0)).contains("Ownership 2");
  }

  @Test
  void whoever_comes_back_before_keeps_everything() {
    told();
    leaves(bo);
    village.passes(Duration.ofDays(20));

    ada.acts("reactivate", "user", bo.id());
    village.passes(Duration.ofDays(20));

    assertThat(village.cellar().whereIs(WORDS)).isNotEmpty();
  }

  @Test
  void that_somebody_left_while_starling_was_away_is_found_out() {
    told();
    village.whileStarlingIsAway(Duration.ofMinutes(30), () -> leaves(bo));

    village.passes(Duration.ofDays(45));

    assertThat(village.cellar().whereIs(WORDS)).isEmpty();
    assertThat(village.cellar().whereIs(bo.id())).isEmpty();
  }
}
