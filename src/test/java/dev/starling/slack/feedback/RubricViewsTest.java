package dev.starling.slack.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.feedback.Rubric;
import dev.starling.slack.Golden;
import dev.starling.slack.WithinSlackLimits;
import org.junit.jupiter.api.Test;

class RubricViewsTest {
  @Test
  void explains_every_emoji() {
    Golden.matches("rubric", RubricViews.show(Rubric.standard(), false));
  }

  @Test
  void lets_admins_change_them() {
    Golden.matches("rubric-admin", RubricViews.show(Rubric.standard(), true));
  }

  @Test
  void says_that_growth_signals_do_not_count_by_emoji() {
    Rubric quiet = Rubric.standard().withGrowthInPublic(false);

    assertThat(RubricViews.show(quiet, false).text()).contains("do not count here");
    WithinSlackLimits.check(RubricViews.show(quiet, true));
  }
}
