package dev.starling.localslack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.starling.localslack.model.Json;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The browser has a microphone of its own here, which beeps. */
class PageVoiceTest extends InABrowser {

  @Test
  void a_clip_is_recorded_played_and_read() throws Exception {
    rig.close();
    rig = new Rig(folder, options -> options.transcribingAfter(Duration.ofMillis(300)));
    Page ada =
        window("U0ADA", new Browser.NewContextOptions().setPermissions(List.of("microphone")));
    ada.getByTestId("composer").getByLabel("Record a voice clip").click();
    assertThat(ada.getByRole(com.microsoft.playwright.options.AriaRole.TIMER)).hasText("0:02");
    ada.getByLabel("Finish the clip").click();
    ada.getByTestId("spoken").fill("The queue grew. I found out why.");
    ada.getByTestId("composer").getByLabel("Send").click();
    Locator clip = ada.getByTestId("clip");
    assertThat(clip).containsText("The queue grew.");
    shoot(ada, "clip");

    clip.getByText("View transcript").click();
    assertThat(ada.getByTestId("transcript")).containsText("I found out why.");
    ada.keyboard().press("Escape");
    Locator position = clip.getByLabel("Position in the clip");
    position.press("End");
    assertThat(position).not().hasAttribute("aria-valuenow", "0");
    position.press("Home");
    assertThat(position).hasAttribute("aria-valuenow", "0");
    clip.getByLabel("Speed 1×. Change it").click();
    assertThat(clip).containsText("1.5×");
    clip.getByLabel("Play the clip").click();
    assertThat(clip.getByLabel("Pause the clip")).isVisible();
    assertThat(clip.getByLabel("Play the clip")).isVisible();
    String waves = Json.write(rig.state("U0ADA"));
    Assertions.assertThat(waves).contains("\"audio_wave_samples\":[", "\"slack_audio\"");
  }
}
