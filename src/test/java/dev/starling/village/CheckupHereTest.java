package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckupHereTest extends InAVillage {
  @Test
  void somebody_asks_whether_everything_is_all_right_here() {
    dee.runs("schedule weekdays 09:30");
    village.passesTo("2026-11-23T09:31");

    String heard = bo.runs("doctor").text();
    assertThat(heard)
        .contains("✓ Starling is in <#C0PRACTICE> and can write there.")
        .contains("✓ The next question for <#C0PRACTICE> comes <!date^")
        .contains("✓ Slack last delivered something <!date^")
        .contains("✓ The token has every scope that Starling needs.")
        .doesNotContain("given up");
    assertThat(dee.runs("doctor").text()).contains("✓ No work was given up.");
  }

  @Test
  void where_starling_is_not_in_the_channel_the_doctor_says_how_to_invite_it() {
    assertThat(ada.in("C0GENERAL").runs("doctor").text())
        .startsWith("*Not everything is all right here.*")
        .contains("✗ Starling is not in <#C0GENERAL>. Write `/invite @Starling` there.");
  }
}
