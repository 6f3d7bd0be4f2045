package dev.starling.localslack.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dev.starling.browser.Chromium;
import dev.starling.localslack.LocalSlack;
import dev.starling.localslack.Options;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Locale;

/**
 * How the page bears a crowd: ten thousand messages in a channel, then two hundred more in a second
 * for ten seconds, while somebody types and scrolls. Started by hand:
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=dev.starling.localslack.bench.Crowd
 * </pre>
 */
public final class Crowd {
  private static final String CHANNEL = "C0PRACTICE";
  private static final int THERE_ALREADY = 10_000;
  private static final int PER_SECOND = 200;
  private static final int SECONDS = 10;

  private final LocalSlack slack;
  private final Page page;
  private volatile String last = "";

  private Crowd(LocalSlack slack, Page page) {
    this.slack = slack;
    this.page = page;
  }

  public static void main(String[] arguments) throws IOException {
    Options options =
        Options.of(
            Files.createTempDirectory("crowd"),
            Resource.text("manifest.yml"),
            new OrdinaryTime(),
            Clock.systemUTC());
    try (LocalSlack slack = LocalSlack.start(options);
        Chromium chromium = Chromium.open();
        Browser browser = chromium.launch()) {
      new Crowd(slack, browser.newPage()).measure();
    }
    System.exit(0);
  }

  private void measure() {
    long began = System.nanoTime();
    for (int i = 0; i < THERE_ALREADY; i++) {
      say(i);
    }
    report(
        "posting one of %d messages, ms".formatted(THERE_ALREADY), millis(began) / THERE_ALREADY);
    page.addInitScript(Watching.SCRIPT);
    began = System.nanoTime();
    page.navigate("http://127.0.0.1:" + slack.port() + "/?user=U0ADA#" + CHANNEL);
    page.locator("[data-testid=channel] [data-ts]").last().waitFor();
    report("from the address to the first message, ms", millis(began));
    phase("at rest, typing", this::type);
    phase("%d messages a second".formatted(PER_SECOND), this::crowd);
    phase("%d messages a second, typing".formatted(PER_SECOND), () -> whileCrowded(this::type));
    phase("scrolling up", this::scroll);
    report("rows drawn", page.locator("[data-testid=channel] [data-ts]").count());
  }

  private void phase(String name, Runnable what) {
    page.evaluate("watching.begin()");
    long began = System.nanoTime();
    what.run();
    page.waitForTimeout(300);
    JsonObject seen = Json.parse(String.valueOf(page.evaluate("watching.end()")));
    System.out.printf(Locale.ROOT, "%n%s (%.1f s)%n", name, millis(began) / 1000);
    seen.entrySet().forEach(e -> report(e.getKey(), e.getValue().getAsDouble()));
  }

  private void crowd() {
    long began = System.nanoTime();
    for (int i = 0; i < PER_SECOND * SECONDS; i++) {
      say(i);
      double ahead = i * 1000.0 / PER_SECOND - millis(began);
      if (ahead > 5) {
        page.waitForTimeout(ahead);
      }
    }
    report("messages a second, really", PER_SECOND * SECONDS * 1000.0 / millis(began));
  }

  private void whileCrowded(Runnable what) {
    Chatter chatter = new Chatter(this::say, PER_SECOND);
    Thread crowd = new Thread(chatter, "crowd");
    crowd.setDaemon(true);
    crowd.start();
    what.run();
    chatter.hush();
  }

  private void type() {
    page.locator("[data-testid=composer] textarea").click();
    for (char letter : "I would answer this one with a story of my own.".toCharArray()) {
      page.keyboard().type(String.valueOf(letter));
      page.waitForTimeout(60);
    }
  }

  private void scroll() {
    page.locator("[data-testid=channel] .messages").hover();
    for (int i = 0; i < 100; i++) {
      page.mouse().wheel(0, -600);
      page.waitForTimeout(30);
    }
  }

  /** Every tenth answers in a thread, every twentieth is reacted to. */
  private void say(int number) {
    JsonObject asked =
        Json.of(
            "as",
            "U0BO",
            "do",
            "post",
            "channel",
            CHANNEL,
            "text",
            "Message " + number + " :wave:");
    if (number % 10 == 9 && !last.isEmpty()) {
      asked.addProperty("thread_ts", last);
    }
    String ts = Json.text(slack.act(asked), "ts");
    if (number % 10 != 9) {
      last = ts;
    }
    if (number % 20 == 0) {
      slack.act(
          Json.of(
              "as",
              "U0CY",
              "do",
              "react",
              "channel",
              CHANNEL,
              "ts",
              ts,
              "name",
              "white_check_mark"));
    }
  }

  private static double millis(long since) {
    return (System.nanoTime() - since) / 1e6;
  }

  private static void report(String what, double value) {
    System.out.printf(Locale.ROOT, "  %-48s %10.2f%n", what, value);
  }
}
