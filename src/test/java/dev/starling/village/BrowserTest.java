package dev.starling.village;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.starling.browser.Chromium;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a newcomer sees who starts the local workspace and opens the browser. */
@Execution(ExecutionMode.SAME_THREAD)
class BrowserTest extends InAVillage {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private static Chromium chromium;

  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private Page page;

  @Override
  Door door() {
    return Door.HTTP;
  }

  @BeforeAll
  static void open() {
    chromium = Chromium.open();
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void a_newcomers_day() {
    try (Browser browser = chromium.launch()) {
      page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 860));
      page.onConsoleMessage(this::listen);
      page.onPageError(complaints::add);
      page.navigate("http://127.0.0.1:" + village.play().slack().port() + "/");

      try {
        lives_a_day();
      } catch (AssertionError | RuntimeException e) {
        shoot("where-it-ended");
        throw e;
      }
    }
    Assertions.assertThat(complaints).as("what the browser complained of").isEmpty();
  }

  private void lives_a_day() {
    comes();
    sets_the_schedule();
    lets_time_pass_to_the_next_question();
    answers_in_the_thread();
    bo_answers_by_form();
    dee_reacts();
    the_round_closes();
    looks_at_home();
  }

  private void comes() {
    assertThat(at("channel")).containsText("interview-practice");
    become("U0ADA");
    shoot("1-channel");
  }

  private void sets_the_schedule() {
    type("composer", "/mock schedule");
    Locator form = at("modal");
    assertThat(form).containsText("On which days?");
    shoot("2-schedule-form");
    form.getByRole(AriaRole.BUTTON, named("Save")).click();
    assertThat(at("modal")).containsText("Questions come weekdays at 09:30");
    shoot("3-schedule-set");
    page.keyboard().press("Escape");
    assertThat(at("channel")).containsText("Ada set the schedule");
  }

  private void lets_time_pass_to_the_next_question() {
    at("clock").click();
    shoot("4-clock");
    at("clock-menu").locator("[data-value='The next question']").click();
    assertThat(at("channel")).containsText("What an interviewer hopes to hear");
    shoot("5-question");
  }

  private void answers_in_the_thread() {
    question().hover();
    question().getByRole(AriaRole.BUTTON, named("Reply in thread")).click();
    type("thread-composer", Stories.told());
    assertThat(at("thread")).containsText("Our checkout timed out");
    at("clock").click();
    at("clock-menu").locator("[data-value='+1 hour']").click();
    assertThat(at("thread")).containsText("This counts as your answer: 60 words.");
    shoot("6-answer");
  }

  private void bo_answers_by_form() {
    become("U0BO");
    question().getByRole(AriaRole.BUTTON, named("Answer")).click();
    Locator form = at("modal");
    assertThat(form).containsText("Situation");
    form.getByLabel("Situation").fill("Our import froze at month's end.");
    form.getByLabel("Action").fill("I bisected the batch and found one row with no currency.");
    form.getByLabel("Learning").fill("I check inputs at the door now.");
    shoot("7-answer-form");
    form.getByRole(AriaRole.BUTTON, named("Post my answer")).click();
    assertThat(at("thread")).containsText("Bo answered");
    shoot("8-form-answer");
  }

  private void dee_reacts() {
    become("U0DEE");
    Locator answer =
        at("thread")
            .locator("[data-ts]")
            .filter(new Locator.FilterOptions().setHasText("checkout"));
    answer.hover();
    answer.getByRole(AriaRole.BUTTON, named("Add reaction")).click();
    shoot("9-emoji-picker");
    at("emoji-picker").getByRole(AriaRole.SEARCHBOX).fill("key");
    at("emoji-picker").locator("[data-emoji='key']").first().click();
    assertThat(answer.locator("[data-reaction='key']")).containsText("1");
    shoot("10-reaction");
  }

  private void the_round_closes() {
    at("clock").click();
    at("clock-menu").locator("[data-value='The next question']").click();
    assertThat(at("thread")).containsText("This round is over");
    assertThat(at("thread")).containsText("Ownership 1");
    shoot("11-summary");
  }

  private void looks_at_home() {
    become("U0ADA");
    at("sidebar").getByText("Starling").first().click();
    at("tab-home").click();
    assertThat(at("home")).containsText("Your latest answers");
    assertThat(at("home")).containsText("Ownership 1");
    shoot("12-home");
    page.setViewportSize(390, 844);
    shoot("13-home-on-a-phone");
  }

  private void become(String user) {
    at("person-switcher").click();
    Locator person = at("people").locator("[data-value='" + user + "']");
    person.click();
    page.keyboard().press("Escape");
  }

  private void type(String composer, String text) {
    Locator field = at(composer).getByRole(AriaRole.TEXTBOX);
    field.fill(text);
    field.press("Enter");
  }

  private Locator question() {
    return at("channel")
        .locator("[data-ts]")
        .filter(new Locator.FilterOptions().setHasText("What an interviewer hopes to hear"))
        .first();
  }

  private Locator at(String testId) {
    return page.getByTestId(testId);
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  /** Whatever is shown fits into the window, too. */
  private void shoot(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as("pixels beyond the window at %s", name)
        .isEqualTo(0);
  }

  private void listen(ConsoleMessage message) {
    if (message.type().equals("error") || message.type().equals("warning")) {
      complaints.add(message.text());
    }
  }
}
