package dev.starling.localslack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageGalleryTest extends InABrowser {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  @Test
  void everything_the_product_shows_is_drawn_and_would_be_taken() throws IOException {
    Page page = gallery();
    Path[] files = golden();
    page.getByTestId("files").setInputFiles(files);
    assertThat(page.locator(".card-of")).hasCount(files.length);
    assertThat(page.locator(".complaints .fine")).hasCount(files.length);
    assertThat(page.locator(".undrawn")).hasCount(0);
    shoot(page, "gallery");
    page.getByLabel("Look", new Page.GetByLabelOptions().setExact(true)).selectOption("both");
    assertThat(page.locator(".look[data-theme=dark]")).hasCount(files.length);
    shoot(page, "gallery-light-and-dark");
  }

  @Test
  void what_slack_would_refuse_is_said_and_marked() {
    Page page = gallery();
    page.getByTestId("json")
        .fill(
            """
            [{"type": "divider"}, {"type": "header", "text": {"type": "mrkdwn", "text": "*No*"}},
             {"type": "hologram"}]
            """);
    page.getByText("Draw it").click();
    assertThat(page.getByTestId("complaints").locator(".problem").first()).isVisible();
    assertThat(page.locator(".undrawn")).containsText("hologram");
    assertThat(page.locator(".refused").first()).isVisible();
    page.getByTestId("json").fill("{ no");
    page.getByText("Draw it").click();
    assertThat(page.getByTestId("toast")).containsText("is not JSON");
  }

  private Page gallery() {
    Page page = window("U0ADA");
    page.navigate(address("/gallery"));
    return page;
  }

  private static Path[] golden() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toArray(Path[]::new);
    }
  }
}
