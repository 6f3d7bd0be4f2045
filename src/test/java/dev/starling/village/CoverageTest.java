package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoverageTest extends InAVillage {
  @Test
  void a_theme_is_told_and_with_two_peers_strengths_proven_and_after_90_days_stale() {
    assertThat(bo.runs("coverage").text()).contains("Production incidents: gap");
    Message answer = bo.says(Stories.told()).in(asked());
    assertThat(bo.runs("coverage").text()).contains("Production incidents: told");

    dee.reacts("key", answer);
    dee.reacts("dart", answer);
    ada.reacts("boomerang", answer);
    assertThat(bo.runs("coverage").text()).contains("Production incidents: told");
    ada.reacts("scales", answer);
    assertThat(bo.runs("coverage").text()).contains("Production incidents: proven");
    assertThat(dee.runs("coverage").text()).as("hers alone").contains("Production incidents: gap");

    Message other = cy.says(Stories.told()).in(village.question());
    village.passesTo("2027-02-28T12:00");
    assertThat(cy.runs("coverage").text()).contains("Production incidents: stale");
    assertThat(other.isReply()).isTrue();
  }

  @Test
  void of_four_people_nothing_is_told_and_of_five_only_rough_words() {
    Message question = asked();
    Message answer = ada.says(Stories.told()).in(question);
    bo.says(Stories.told()).in(question);
    cy.says(Stories.told()).in(question);
    dee.says(Stories.told()).in(question);
    village.passesTo("2026-11-24T09:00");
    assertThat(bo.runs("coverage team").text()).contains("from five people up");

    eli.reacts("key", answer);
    village.passesTo("2026-11-25T09:00");

    String team = bo.runs("coverage team").text();
    assertThat(team)
        .contains("Few of you: Production incidents")
        .contains("Most of you:")
        .doesNotContain("<@");
    assertThat(team.replaceAll("[69]0 days", "")).as("no numbers").doesNotContainPattern("\\d");
  }
}
