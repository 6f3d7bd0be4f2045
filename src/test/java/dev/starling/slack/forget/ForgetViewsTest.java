package dev.starling.slack.forget;

import dev.starling.forget.Holdings;
import dev.starling.slack.Golden;
import org.junit.jupiter.api.Test;

class ForgetViewsTest {
  private static final Holdings MUCH = new Holdings(12, 1, 34, 2, 210, 57, 3, 18, 1);
  private static final Holdings NOTHING = new Holdings(0, 0, 0, 0, 0, 0, 0, 0, 0);

  @Test
  void the_window_says_what_goes_and_what_stays() {
    Golden.matches("forget-form", ForgetForm.of(MUCH));
  }

  @Test
  void the_window_of_somebody_of_whom_hardly_anything_is_kept() {
    Golden.matches("forget-form-nothing", ForgetForm.of(NOTHING));
  }

  @Test
  void once_it_is_done() {
    Golden.matches("forget-done", ForgetForm.done());
  }

  @Test
  void the_letter_says_what_is_gone() {
    Golden.matches("forget-letter", FarewellViews.letter(MUCH));
  }

  @Test
  void the_home_tab_is_empty() {
    Golden.matches("forget-home", FarewellViews.home());
  }
}
