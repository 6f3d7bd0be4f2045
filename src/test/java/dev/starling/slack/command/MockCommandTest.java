package dev.starling.slack.command;

import static dev.starling.slack.SlackPeople.ADA;
import static dev.starling.slack.SlackPeople.CHANNEL;
import static dev.starling.slack.SlackPeople.ELI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.inOrder;

import dev.starling.slack.FromSlack;
import dev.starling.slack.Office;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.wire.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

class MockCommandTest {
  private final Office office = new Office();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void help_shows_what_is_there_and_nothing_else() {
    String help = office.says(ADA, "");

    assertThat(help)
        .contains("`/mock schedule [days time [zone]] [about …]`", "`/mock keepers")
        .doesNotContain("/mock ask", "/mock coverage");
    assertThat(office.says(ADA, "HELP")).isEqualTo(help);
  }

  @Test
  void help_has_buttons_for_what_is_there() {
    String blocks = office.answer(ADA, CHANNEL, "help").get("blocks").toString();

    assertThat(blocks).contains("run_schedule").doesNotContain("run_ask", "run_coverage");
  }

  @Test
  void help_says_what_is_on_here() {
    assertThat(office.says(ADA, "help")).contains("No schedule is set here");

    office.says(ADA, "schedule weekdays 9:30");

    assertThat(office.says(ADA, "help"))
        .contains("Questions come weekdays at 09:30 in Berlin", "<!date^1795422600^");
  }

  @Test
  void help_works_in_direct_messages_and_in_shared_channels() {
    office.slack.channel("C2", true, false, true);

    assertThat(office.says(ADA, "D1", "help")).contains("/mock schedule");
    assertThat(office.says(ADA, "C2", "help"))
        .contains("/mock schedule", "shared with another company");
  }

  @Test
  void what_is_about_a_channel_is_refused_where_there_is_none() {
    office.slack.channel("C2", true, false, true);

    assertThat(office.says(ADA, "D1", "pause")).contains("in the channel that you mean");
    assertThat(office.says(ADA, "C2", "pause")).contains("shared with another company");
    assertThat(office.told).isEmpty();
  }

  @Test
  void people_from_other_companies_get_help_and_nothing_more() {
    assertThat(office.says(ELI, "when")).contains("another company");
    assertThat(office.says(ELI, "help")).contains("/mock schedule");
  }

  @Test
  void a_word_that_nobody_knows_is_answered_with_the_nearest_and_an_example() {
    assertThat(office.says(ADA, "puase"))
        .isEqualTo("I don't know “puase”. Did you mean `/mock pause`?");
    assertThat(office.says(ADA, "Sched mon 9:30"))
        .contains("Did you mean `/mock schedule`?", "`/mock schedule weekdays 09:30`");
    assertThat(office.says(ADA, "zzzzzz"))
        .contains("`/mock help`", "`/mock schedule weekdays 09:30`");
  }

  @Test
  void a_verb_is_understood_in_any_case() {
    assertThat(office.says(ADA, "WHEN")).contains("This channel has no schedule");
  }

  @Test
  void sentences_name_the_command_as_this_workspace_does() {
    String heard =
        heard(office.command.run(FromSlack.commandPayload(ADA, CHANNEL, "/rehearse", "when")));

    assertThat(heard).contains("`/rehearse schedule weekdays 09:30`").doesNotContain("/mock");
    assertThat(office.command.run(FromSlack.commandPayload(ADA, CHANNEL, "/rehearse", "help")))
        .extracting(MockCommandTest::heard)
        .asString()
        .contains("`/rehearse when [date]`")
        .doesNotContain("/mock");
  }

  @Test
  void a_name_that_goes_on_after_the_usual_one_is_not_taken_for_it() {
    Caller ada = office.callers.of(FromSlack.commandPayload(ADA, CHANNEL, "/mock-interviews", ""));

    String once = ada.inOurWords("`/mock when` says it.");

    assertThat(once).isEqualTo("`/mock-interviews when` says it.");
    assertThat(ada.inOurWords(once)).isEqualTo(once);
  }

  @Test
  void a_window_opens_before_anything_is_looked_up() {
    assertThat(office.says(ADA, "schedule")).isEmpty();

    InOrder order = inOrder(office.modals, office.slack.lookup);
    order.verify(office.modals).open(anyString(), any());
    order.verify(office.slack.lookup).user(ADA);
    order.verify(office.modals).update(anyString(), any());
  }

  @Test
  void a_window_that_cannot_show_its_form_shows_why() {
    office.slack.channel(CHANNEL, false, false, false);

    office.says(ADA, "schedule");

    assertThat(office.shown).hasSize(2);
    assertThat(office.shown.get(1).toString()).contains("/invite @Starling");
  }

  @Test
  void a_button_does_what_its_words_would() {
    office.presses(ADA, "run_when", "when");

    assertThat(office.presses(ADA, "run_when", "when").text())
        .contains("This channel has no schedule");
  }

  @Test
  void a_mention_is_answered_like_the_command() {
    assertThat(mention("<@UBOT> schedule daily 10:00"))
        .contains("Questions come every day at 10:00");
    assertThat(mention("<@UBOT> what?")).contains("`/mock help`");
    assertThat(mention("<@UBOT>")).contains("`/mock when [date]`");
  }

  @Test
  void a_mention_opens_no_window_and_is_answered_with_a_button_for_it() {
    Caller ada = ada();

    Reply reply = office.command.runMention(ada, "<@UBOT> schedule", "1.1");

    assertThat(((Reply.Words) reply).blocks().toString()).contains("run_schedule");
    assertThat(office.shown).isEmpty();
  }

  private String mention(String text) {
    return heard(office.command.runMention(ada(), text, text));
  }

  private Caller ada() {
    return office.callers.of(FromSlack.commandPayload(ADA, CHANNEL, "/mock", ""));
  }

  private static String heard(Reply reply) {
    return ((Reply.Words) reply).text();
  }
}
