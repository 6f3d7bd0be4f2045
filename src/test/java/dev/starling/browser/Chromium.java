package dev.starling.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The browser that this machine has; none is ever downloaded. */
public record Chromium(Playwright playwright, Path program) implements AutoCloseable {
  /** A busy machine may take its time. */
  private static final int PATIENCE = 20_000;

  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  /**
   * It runs as root in containers, without a screen, and is to talk to nobody; its microphone beeps
   * by itself.
   */
  private static final List<String> QUIETLY =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--use-fake-device-for-media-stream",
          "--use-fake-ui-for-media-stream");

  /** Skips the test where there is none, unless this is the machine that has to check it. */
  public static Chromium open() {
    Optional<Path> found = PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    boolean mustBeThere = "true".equals(System.getenv("CI"));
    if (found.isEmpty() && mustBeThere) {
      throw new AssertionError("No browser in " + PLACES + ", and CI is to look at the page.");
    }
    Assumptions.assumeTrue(
        found.isPresent(), "The page is not looked at: there is no browser in " + PLACES + ".");
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    return new Chromium(playwright, found.get());
  }

  public Browser launch() {
    return playwright
        .chromium()
        .launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(QUIETLY));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
