package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AskingTest extends InAVillage {
  @Test
  void a_member_asks_once_a_day() {
    assertThat(bo.runs("ask").text()).contains("on its way");
    assertThat(bo.runs("ask").text()).contains("tomorrow");
    assertThat(village.questions()).hasSize(1);

    village.passesTo("2026-11-24T08:00");
    bo.runs("ask");
    assertThat(village.questions()).hasSize(2);
  }

  @Test
  void keepers_ask_freely() {
    dee.runs("schedule weekdays 09:30");
    dee.runs("ask");
    dee.runs("ask");
    dee.runs("ask");

    assertThat(village.questions()).hasSize(3);
  }

  @Test
  void guests_answer_and_mark_and_nothing_more() {
    Villager gil = village.person("U0GIL");
    assertThat(gil.runs("ask").text()).contains("full members");
    assertThat(gil.runs("schedule weekdays 09:30").text()).isNotEmpty();
    assertThat(village.questions()).isEmpty();
    village.passesTo("2026-11-23T09:30");
    assertThat(village.questions()).isEmpty();

    Message question = asked();
    gil.says(Stories.told()).in(question);
    Message answer = bo.says(Stories.told()).in(question);
    gil.reacts("key", answer);

    assertThat(gil.answers()).hasSize(1);
    assertThat(bo.answers().get(0)).contains(":key: Ownership 1");
  }

  @Test
  void a_theme_and_a_level_can_be_wished_for() {
    bo.runs("ask scaling and performance senior");

    assertThat(village.question().text()).contains("*Scaling and performance* · senior level");
    assertThat(village.question().text()).contains("asked for by " + bo.mention());
  }

  @Test
  void a_theme_that_nobody_knows_is_answered_with_the_nearest() {
    assertThat(bo.runs("ask scalling").text()).contains("scaling");
    assertThat(village.questions()).isEmpty();
  }

  @Test
  void an_unknown_word_is_answered_with_the_nearest_and_an_example() {
    assertThat(bo.runs("shedule").text()).contains("/mock schedule weekdays 09:30");
    assertThat(bo.runs("ask").text()).as("that cost nothing").contains("on its way");
  }

  @Test
  void help_shows_what_is_on_here() {
    ada.runs("schedule weekdays 09:30");
    Message question = asked();

    Message help = bo.runs("");
    assertThat(help.text())
        .contains("Questions come weekdays at 09:30")
        .contains(question.ts().replace(".", ""))
        .contains("/mock ask");

    bo.presses("My coverage", help);
    assertThat(bo.heard().text()).contains("The core eight");
  }

  @Test
  void a_mention_in_a_thread_is_answered_to_its_author_alone() {
    Message question = asked();
    bo.says("<@" + village.starling() + "> coverage").in(question);

    assertThat(bo.heard().text()).contains("The core eight");
    assertThat(bo.heard().thread()).isEqualTo(question.ts());
    assertThat(village.starlingsReplies(question)).isEmpty();
    assertThat(ada.whispers()).allMatch(each -> !each.text().contains("The core eight"));
  }

  @Test
  void in_a_direct_message_the_same_words_work_without_a_mention() {
    String direct = bo.openIm(village.starling());
    bo.in(direct).says("coverage").here();

    assertThat(bo.reads(direct)).last().extracting(Message::text).asString().contains("core eight");
  }

  @Test
  void starling_says_hello_once_when_it_is_added_to_a_channel() {
    ada.invites(village.starling(), "C0GENERAL");
    assertThat(ada.reads("C0GENERAL")).filteredOn(this::isHello).hasSize(1);

    ada.acts("kick", "channel", "C0GENERAL", "user", village.starling());
    ada.invites(village.starling(), "C0GENERAL");
    assertThat(ada.reads("C0GENERAL")).filteredOn(this::isHello).hasSize(1);
  }

  private boolean isHello(Message message) {
    return message.text().startsWith("Hello, I am Starling");
  }

  @Test
  void where_starling_is_not_in_the_channel_it_says_how_to_invite_it() {
    assertThat(ada.in("C0GENERAL").runs("ask").text()).contains("/invite @Starling");
    assertThat(ada.in("C0GENERAL").runs("schedule weekdays 09:30").text())
        .contains("/invite @Starling");
  }
}
