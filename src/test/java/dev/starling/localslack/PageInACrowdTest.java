package dev.starling.localslack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A channel in which much was said. */
class PageInACrowdTest extends InABrowser {
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void talk() {
    for (int i = 0; i < 600; i++) {
      said.add(rig.says(i % 2 == 0 ? "U0BO" : "U0CY", Rig.PRACTICE, "Message number " + i));
    }
  }

  @Test
  void only_a_stretch_is_drawn_and_the_rest_comes_as_one_scrolls_up_to_the_beginning() {
    Page ada = window("U0ADA");
    Locator rows = ada.getByTestId("channel").locator("[data-ts]");
    assertThat(rows.last()).containsText("Message number 599");
    Assertions.assertThat(rows.count()).isLessThanOrEqualTo(120);
    Locator list = ada.getByTestId("channel").locator(".messages");
    list.hover();
    Locator first = message(ada, said.get(0));
    for (int i = 0; i < 300 && first.count() == 0; i++) {
      ada.mouse().wheel(0, -900);
      ada.waitForFunction("() => new Promise(requestAnimationFrame).then(() => true)");
      Assertions.assertThat(rows.count()).isLessThanOrEqualTo(240);
    }
    assertThat(first).containsText("Message number 0");
    assertThat(ada.getByTestId("channel")).containsText("This is the very beginning");
  }

  @Test
  void what_one_reads_does_not_move_when_others_go_on_talking() {
    Page ada = window("U0ADA");
    Locator list = ada.getByTestId("channel").locator(".messages");
    list.hover();
    ada.mouse().wheel(0, -2000);
    Locator jump = ada.getByText("New messages ↓");
    Object before = settled(ada);
    for (int i = 0; i < 30; i++) {
      rig.says("U0BO", Rig.PRACTICE, "More " + i);
    }
    assertThat(jump).isVisible();
    Assertions.assertThat(topmost(ada)).isEqualTo(before);
    jump.click();
    assertThat(ada.getByTestId("channel").locator("[data-ts]").last()).containsText("More 29");
  }

  @Test
  void a_link_to_an_old_message_leads_there() {
    Page ada = window("U0ADA");
    ada.navigate(address("/archives/" + Rig.PRACTICE + "/p" + said.get(42).replace(".", "")));
    assertThat(message(ada, said.get(42))).isInViewport();
  }

  @Test
  void a_long_thread_is_read_when_it_is_opened() {
    String root = said.get(599);
    for (int i = 0; i < 20; i++) {
      rig.replies("U0BO", Rig.PRACTICE, root, "Reply " + i);
    }
    Page ada = window("U0ADA");
    message(ada, root).getByTestId("replies").click();
    assertThat(ada.getByTestId("thread").locator("[data-ts]")).hasCount(21);
    assertThat(ada.getByTestId("thread")).containsText("20 replies");
  }

  private static Object topmost(Page page) {
    return page.evaluate(
        """
        () => {
          const list = document.querySelector('[data-testid=channel] .messages');
          const top = list.getBoundingClientRect().top;
          const row = [...list.querySelectorAll('[data-ts]')]
            .find((each) => each.getBoundingClientRect().bottom > top);
          return row.dataset.ts + ' ' + Math.round(row.getBoundingClientRect().top - top);
        }
        """);
  }

  /** A wheel turns on for a moment after it was let go. */
  private static Object settled(Page page) {
    Object before = topmost(page);
    for (int still = 0; still < 5; ) {
      page.waitForFunction("() => new Promise(requestAnimationFrame).then(() => true)");
      Object now = topmost(page);
      still = now.equals(before) ? still + 1 : 0;
      before = now;
    }
    return before;
  }
}
