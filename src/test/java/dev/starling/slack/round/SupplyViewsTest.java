package dev.starling.slack.round;

import dev.starling.question.Focus;
import dev.starling.question.Level;
import dev.starling.question.Theme;
import dev.starling.round.Supply;
import dev.starling.slack.Golden;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SupplyViewsTest {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);

  @Test
  void says_what_runs_out_and_what_to_do_about_it() {
    Focus focus = Focus.ANYTHING.on(Theme.MIGRATION).at(Level.STAFF);
    Golden.matches("supply", shown(new Supply(focus, 4, FRIDAY, "0-1")));
  }

  @Test
  void does_not_speak_of_a_focus_that_there_is_not() {
    Golden.matches("supply-whole", shown(new Supply(Focus.ANYTHING, 1, FRIDAY, "0-0")));
  }

  private static Shown shown(Supply supply) {
    return SupplyViews.low(Mrkdwn.channel("C1"), supply, "/mock");
  }
}
