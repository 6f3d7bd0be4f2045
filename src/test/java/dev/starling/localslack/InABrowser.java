package dev.starling.localslack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.starling.browser.Chromium;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The page as people see it; a test fails, too, when the browser complains of anything. */
@Execution(ExecutionMode.SAME_THREAD)
abstract class InABrowser extends InALocalSlack {
  static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private static Chromium chromium;
  private static Browser browser;

  private final List<String> complaints = new CopyOnWriteArrayList<>();

  @BeforeAll
  static void launch() {
    chromium = Chromium.open();
    browser = chromium.launch();
  }

  @AfterAll
  static void quit() {
    if (chromium != null) {
      browser.close();
      chromium.close();
    }
  }

  @AfterEach
  void leave() {
    browser.contexts().forEach(BrowserContext::close);
    Assertions.assertThat(complaints).as("what the browser complained of").isEmpty();
  }

  Page window(String user) {
    return window(user, new Browser.NewContextOptions().setViewportSize(1280, 860));
  }

  Page window(String user, Browser.NewContextOptions options) {
    Page page = browser.newContext(options).newPage();
    page.onConsoleMessage(this::listen);
    page.onPageError(complaints::add);
    page.navigate(address("/?user=" + user + "#" + Rig.PRACTICE));
    assertThat(page.getByTestId("channel")).isVisible();
    return page;
  }

  String address(String path) {
    return "http://127.0.0.1:" + rig.slack.port() + path;
  }

  static Locator message(Page page, String ts) {
    return page.getByTestId("channel").locator("[data-ts='" + ts + "']");
  }

  static void says(Page page, String composer, String words) {
    Locator field = page.getByTestId(composer).locator("textarea");
    field.fill(words);
    field.press("Enter");
  }

  static void shoot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(SCREENSHOTS.resolve("page").resolve(name + ".png"))
            .setFullPage(true));
  }

  private void listen(ConsoleMessage message) {
    if (message.type().equals("error") || message.type().equals("warning")) {
      complaints.add(message.text());
    }
  }
}
