package dev.starling.localslack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.starling.localslack.model.Json;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class PageReactionsTest extends InABrowser {

  @Test
  void an_emoji_in_several_skin_tones_is_one_pill() {
    String ts = rig.says("U0ADA", Rig.PRACTICE, "Good?");
    rig.act("U0BO", "react", "channel", Rig.PRACTICE, "ts", ts, "name", "thumbsup");
    rig.act("U0CY", "react", "channel", Rig.PRACTICE, "ts", ts, "name", "+1::skin-tone-5");
    Page ada = window("U0ADA");
    Locator pill = message(ada, ts).locator("[data-reaction='+1']");
    assertThat(pill).hasText("👍👍🏾2");
    pill.hover();
    assertThat(ada.locator(".tip")).containsText("Bo and Cy reacted with :+1:");
    pill.click();
    assertThat(pill).hasAttribute("aria-pressed", "true");
    assertThat(pill).hasText("👍👍🏾3");
    pill.click();
    assertThat(pill).hasText("👍👍🏾2");
  }

  @Test
  void the_picker_finds_by_any_name_and_remembers_the_skin_tone() {
    String ts = rig.says("U0BO", Rig.PRACTICE, "Done");
    Page ada = window("U0ADA");
    openPicker(ada, ts);
    Locator picker = ada.getByTestId("emoji-picker");
    picker.getByLabel("Choose a skin tone").click();
    picker.getByLabel("Skin tone 3").click();
    picker.getByLabel("Search all emoji").fill("thumbsup");
    ada.keyboard().press("Enter");
    assertThat(message(ada, ts).locator("[data-reaction='+1']")).hasText("👍🏽1");
    Assertions.assertThat(Json.write(rig.message(Rig.PRACTICE, ts))).contains("+1::skin-tone-4");

    ada.reload();
    openPicker(ada, ts);
    picker.getByLabel("Frequently used").first().waitFor();
    assertThat(picker.locator("[data-emoji='+1']").first()).hasText("👍🏽");
    picker.getByLabel("Flags").first().click();
    assertThat(picker.locator("[data-emoji='checkered_flag']")).isVisible();
    ada.keyboard().press("Escape");
    assertThat(picker).hasCount(0);
  }

  private static void openPicker(Page page, String ts) {
    message(page, ts).hover();
    message(page, ts).locator(".toolbar").getByLabel("Add reaction").click();
  }
}
