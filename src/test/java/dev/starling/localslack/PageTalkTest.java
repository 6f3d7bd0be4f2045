package dev.starling.localslack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Two windows, two people. */
class PageTalkTest extends InABrowser {

  @Test
  void two_people_see_each_other_live() {
    Page ada = window("U0ADA");
    Page bo = window("U0BO");
    says(ada, "composer", "Who is *there*?");
    Locator heard = bo.getByTestId("channel").locator("[data-ts]").last();
    assertThat(heard).containsText("Who is there?");
    says(bo, "composer", "I am!");
    assertThat(ada.getByTestId("channel")).containsText("I am!");

    bo.locator("a[data-testid=open-C0GENERAL]").click();
    says(ada, "composer", "And @Bo, later?");
    assertThat(bo.getByTestId("open-" + Rig.PRACTICE).locator(".count")).hasText("1");
    assertThat(bo).hasTitle(Pattern.compile("^• "));
    bo.getByTestId("open-" + Rig.PRACTICE).click();
    assertThat(bo.getByTestId("channel").locator(".new-line")).containsText("New");
    assertThat(bo.getByTestId("open-" + Rig.PRACTICE).locator(".count")).hasCount(0);
  }

  @Test
  void an_edit_a_deletion_and_a_thread_arrive_at_the_other_window() {
    Page ada = window("U0ADA");
    Page bo = window("U0BO");
    String ts = rig.says("U0ADA", Rig.PRACTICE, "Frist");
    assertThat(message(bo, ts)).containsText("Frist");
    rig.act("U0ADA", "edit", "channel", Rig.PRACTICE, "ts", ts, "text", "First");
    assertThat(message(bo, ts)).containsText("First (edited)");
    message(ada, ts).hover();
    message(ada, ts).getByLabel("Reply in thread").click();
    says(ada, "thread-composer", "And a word more");
    assertThat(message(bo, ts).getByTestId("replies")).containsText("1 reply");
    message(bo, ts).getByTestId("replies").click();
    assertThat(bo.getByTestId("thread")).containsText("And a word more");
    rig.act("U0ADA", "delete", "channel", Rig.PRACTICE, "ts", ts);
    assertThat(message(bo, ts)).containsText("This message was deleted.");
  }

  @Test
  void what_is_only_for_ones_own_eyes_is_gone_after_a_reload() {
    Page ada = window("U0ADA");
    rig.api("chat.postEphemeral", "channel", Rig.PRACTICE, "user", "U0ADA", "text", "Psst");
    assertThat(ada.getByTestId("channel")).containsText("Only visible to you");
    ada.evaluate("window.dispatchEvent(new HashChangeEvent('hashchange'))");
    assertThat(ada.getByTestId("channel")).containsText("Psst");
    ada.reload();
    assertThat(ada.getByTestId("channel")).isVisible();
    assertThat(ada.getByTestId("channel")).not().containsText("Psst");
  }

  @Test
  void a_draft_outlives_the_window_and_a_command_is_refused_in_a_thread() {
    String ts = rig.says("U0ADA", Rig.PRACTICE, "A question");
    Page ada = window("U0ADA");
    Locator field = ada.getByTestId("composer").locator("textarea");
    field.fill("Half a thou");
    ada.reload();
    assertThat(field).hasValue("Half a thou");
    message(ada, ts).hover();
    message(ada, ts).getByLabel("Reply in thread").click();
    says(ada, "thread-composer", "/mock help");
    assertThat(ada.getByTestId("thread-composer")).containsText("not supported in threads");
    Assertions.assertThat(rig.bot.heard("/mock")).isEmpty();
  }

  @Test
  void what_is_marked_as_unread_stays_so_until_one_comes_back() {
    String ts = rig.says("U0BO", Rig.PRACTICE, "Read me");
    Page ada = window("U0ADA");
    message(ada, ts).hover();
    message(ada, ts).getByLabel("More actions").click();
    ada.getByTestId("message-menu").getByText("Mark unread").click();
    assertThat(ada.getByTestId("channel").locator(".new-line")).isVisible();
    ada.getByTestId("open-" + Rig.GENERAL).click();
    assertThat(ada.getByTestId("open-" + Rig.PRACTICE)).hasClass(Pattern.compile("unread"));
    ada.getByTestId("open-" + Rig.PRACTICE).click();
    ada.getByTestId("open-" + Rig.GENERAL).click();
    assertThat(ada.getByTestId("open-" + Rig.PRACTICE)).not().hasClass(Pattern.compile("unread"));
  }
}
