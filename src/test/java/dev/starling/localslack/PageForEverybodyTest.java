package dev.starling.localslack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** With a screen reader, with the keyboard alone, in the dark and on a small screen. */
class PageForEverybodyTest extends InABrowser {

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void nothing_on_the_page_shuts_anybody_out(ColorScheme scheme) {
    String ts = rig.says("U0BO", Rig.PRACTICE, "Hello @Ada, see https://a.example and `code`");
    rig.act("U0BO", "react", "channel", Rig.PRACTICE, "ts", ts, "name", "wave");
    rig.replies("U0CY", Rig.PRACTICE, ts, "A reply");
    Page ada =
        window(
            "U0ADA",
            new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(1280, 860));
    message(ada, ts).getByTestId("replies").click();
    assertThat(ada.getByTestId("thread")).containsText("A reply");
    look(ada, "thread");
    message(ada, ts).hover();
    message(ada, ts).getByLabel("More actions").click();
    look(ada, "menu");
    ada.keyboard().press("Escape");
    message(ada, ts).locator(".pill.add").click();
    // Two thousand emoji are alike to the one who looks, and take her half a minute.
    ada.keyboard().type("thumb");
    look(ada, "picker");
    ada.keyboard().press("Escape");
    ada.getByTestId("clock").click();
    ada.getByTestId("clock-menu").locator(".moment-button").click();
    look(ada, "clock");
    ada.keyboard().press("Escape");
    ada.keyboard().press("Escape");
    ada.getByTestId("composer").locator("textarea").pressSequentially("/");
    assertThat(ada.getByTestId("composer").getByTestId("suggestions")).isVisible();
    look(ada, "commands");
    shoot(ada, "commands-" + scheme);
  }

  @Test
  void a_keyboard_is_enough() {
    Page ada = window("U0ADA");
    ada.keyboard().press("Control+k");
    ada.keyboard().type("gener");
    ada.keyboard().press("Enter");
    assertThat(ada.getByTestId("channel")).hasAttribute("aria-label", "general");
    ada.keyboard().press("Alt+ArrowDown");
    assertThat(ada.getByTestId("channel")).hasAttribute("aria-label", "hiring-panel");
    assertThat(ada.getByTestId("composer").locator("textarea")).isFocused();
    ada.keyboard().press("F6");
    Assertions.assertThat(region(ada)).isEqualTo("top");
    ada.keyboard().press("F6");
    Assertions.assertThat(region(ada)).isEqualTo("sidebar");
    ada.keyboard().press("Shift+F6");
    ada.keyboard().press("Shift+F6");
    Assertions.assertThat(region(ada)).isEqualTo("main");
  }

  @Test
  void light_or_dark_is_chosen_once_and_kept() {
    Page ada = window("U0ADA");
    ada.getByTestId("help").click();
    ada.getByText("Dark", new Page.GetByTextOptions().setExact(true)).click();
    ada.reload();
    assertThat(ada.locator("html")).hasAttribute("data-theme", "dark");
    assertThat(ada.getByTestId("channel")).hasCSS("color", "rgb(227, 228, 230)");
  }

  @Test
  void a_small_screen_shows_one_thing_at_a_time() {
    String ts = rig.says("U0BO", Rig.PRACTICE, "Small talk");
    rig.replies("U0CY", Rig.PRACTICE, ts, "Indeed");
    Page ada = window("U0ADA", new Browser.NewContextOptions().setViewportSize(390, 844));
    Assertions.assertThat(ada.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .isEqualTo(0);
    message(ada, ts).getByTestId("replies").click();
    assertThat(ada.getByTestId("thread")).isInViewport();
    assertThat(ada.getByTestId("channel")).isHidden();
    ada.getByLabel("Close thread").click();
    ada.getByLabel("Channels and people").first().click();
    ada.getByTestId("open-" + Rig.GENERAL).click();
    assertThat(ada.getByTestId("channel")).hasAttribute("aria-label", "general");
    shoot(ada, "small");
  }

  private static Object region(Page page) {
    return page.evaluate(
        "document.activeElement.closest('#top, #notices, #sidebar, #main, #side')?.id");
  }

  private static void look(Page page, String name) {
    List<Rule> serious =
        new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                .disableRules(List.of("label-content-name-mismatch"))
                .analyze()
                .getViolations()
                .stream()
                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .toList();
    Assertions.assertThat(serious)
        .as(name)
        .extracting(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
        .isEmpty();
  }
}
