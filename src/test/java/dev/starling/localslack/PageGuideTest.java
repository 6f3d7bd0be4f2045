package dev.starling.localslack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.starling.localslack.model.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What others keep, and the page only draws: here it comes from the test. */
class PageGuideTest extends InABrowser {
  private static JsonObject step(String title, boolean done) {
    return Json.of("title", title, "text", "How to: " + title, "done", done);
  }

  @Test
  void a_newcomer_is_led_from_step_to_step_and_may_send_the_guide_away() {
    Page ada = window("U0ADA");
    JsonObject guide =
        Json.of(
            "dismissed", false, "steps", List.of(step("Schedule", true), step("Answer", false)));
    tell(ada, "guide", guide);
    Locator card = ada.getByTestId("guide");
    assertThat(card.locator("[aria-current=step]")).hasText("2Answer");
    assertThat(card).containsText("How to: Answer");
    shoot(ada, "guide");
    Json.objects(guide, "steps").get(1).addProperty("done", true);
    tell(ada, "guide", guide);
    assertThat(card).containsText("That was a whole round.");
    guide.addProperty("dismissed", true);
    tell(ada, "guide", guide);
    assertThat(card).hasCount(0);
    ada.getByTestId("help").click();
    assertThat(ada.getByText("Show the first steps")).isVisible();
  }

  @Test
  void teammates_can_be_switched_and_their_habits_read() {
    Page ada = window("U0ADA");
    assertThat(ada.getByTestId("teammates")).isHidden();
    JsonObject cy = Json.of("user", "U0CY", "habit", "Never answers");
    tell(ada, "teammates", Json.of("on", true, "people", List.of(cy)));
    ada.getByTestId("teammates").click();
    assertThat(ada.getByTestId("teammates-menu")).containsText("Never answers");
    assertThat(ada.getByTestId("teammates-switch")).isChecked();
    tell(ada, "teammates", Json.of("on", false, "people", List.of(cy)));
    assertThat(ada.getByTestId("teammates")).containsText("Teammates off");
  }

  /** The page reads its state anew, and finds this in it. */
  private static void tell(Page page, String key, JsonObject value) {
    page.addInitScript(
        """
        {
          const ask = window.fetch;
          window.fetch = async (address, ...more) => {
            const answer = await ask(address, ...more);
            if (!String(address).startsWith('/page/state')) return answer;
            return new Response(JSON.stringify({ ...(await answer.json()), %s: %s }));
          };
        }
        """
            .formatted(key, Json.write(value)));
    page.reload();
    assertThat(page.getByTestId("channel")).isVisible();
  }
}
