package dev.starling.localslack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class PageClockTest extends InABrowser {

  @Test
  void the_clock_is_moved_on_and_says_so() {
    Page ada = window("U0ADA");
    Locator clock = ada.getByTestId("clock");
    assertThat(clock).containsText("Mon 23 Nov, 10:00");
    clock.click();
    ada.getByTestId("clock-menu").locator("[data-value='Tomorrow 09:30']").click();
    assertThat(clock).containsText("Tue 24 Nov, 09:30");
    assertThat(ada.getByTestId("clock-menu")).hasCount(0);
    clock.click();
    assertThat(ada.getByTestId("clock-menu")).containsText("never back");
    ada.getByTestId("clock-menu").locator("[data-value='+1 week']").click();
    assertThat(clock).containsText("Tue 1 Dec, 09:30");
    assertThat(clock.locator(".clock-sign")).isVisible();
  }

  @Test
  void any_day_can_be_chosen_in_a_calendar_and_what_cannot_be_is_said() {
    Page ada = window("U0ADA");
    ada.getByTestId("clock").click();
    Locator menu = ada.getByTestId("clock-menu");
    menu.locator(".moment-button").click();
    ada.getByTestId("calendar").getByLabel("Month after").click();
    ada.getByTestId("calendar").locator("[data-day='2026-12-24']").click();
    menu.getByLabel("Move the clock to, time").fill("6pm");
    menu.getByText("Go there").click();
    assertThat(ada.getByTestId("clock")).containsText("Thu 24 Dec, 18:00");

    ada.getByTestId("clock").click();
    menu.locator(".moment-button").click();
    for (int i = 0; i < 14; i++) {
      ada.getByTestId("calendar").getByLabel("Month after").click();
    }
    ada.getByTestId("calendar").locator("[data-day='2028-02-24']").click();
    menu.getByText("Go there").click();
    assertThat(menu).containsText("That is too far away.");
  }
}
