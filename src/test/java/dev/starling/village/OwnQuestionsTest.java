package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnQuestionsTest extends InAVillage {
  private static final String DNS =
      "Tell me about a time a DNS record took your service away. Who noticed, and what changed?";

  @BeforeEach
  void dee_looks_after_the_channel() {
    dee.runs("schedule weekdays 09:30");
  }

  @Test
  void a_question_is_found_by_its_words_its_theme_and_its_level() {
    bo.opens("questions");
    assertThat(bo.form().text()).contains("questions for this channel", "Page 1 of");

    bo.form().write("Search", "pager").submit();
    String found = bo.form().text();
    assertThat(found).containsIgnoringCase("pager").doesNotContain("Page 2");

    bo.opens("questions");
    bo.picks("Mentoring");
    bo.picks("staff level");
    assertThat(bo.form().text()).contains("Mentoring · staff level").doesNotContain("· mid level");
  }

  @Test
  void pages_turn_both_ways() {
    bo.opens("questions");
    String first = bo.form().text();

    bo.presses("Next page");
    assertThat(bo.form().text()).contains("Page 2 of").isNotEqualTo(first);
    bo.presses("Previous page");
    assertThat(bo.form().text()).isEqualTo(first);
  }

  @Test
  void what_a_member_suggests_is_asked_once_a_keeper_approves_it() {
    suggest(bo, DNS);
    Message letter = letter(dee, DNS);
    assertThat(letter.text()).contains(bo.mention(), "suggests a question", DNS);
    assertThat(cy.runs("questions DNS record").text()).contains("suggested");

    dee.presses("Approve", letter);
    assertThat(letters(dee)).noneMatch(each -> each.offers("Approve"));
    assertThat(letters(bo)).last().extracting(Message::text).asString().contains("in use now", DNS);

    retireEverythingElseOn("Mistakes");
    dee.runs("ask mistake");
    assertThat(village.question().headline()).contains(DNS);
  }

  @Test
  void what_a_keeper_declines_is_not_asked_and_its_author_hears_of_it() {
    suggest(bo, DNS);
    dee.presses("Decline", letter(dee, DNS));

    assertThat(letters(bo)).last().extracting(Message::text).asString().contains("declined", DNS);
    bo.opens("questions");
    bo.picks("declined");
    assertThat(bo.form().text()).contains(DNS.substring(0, 40));
    assertThat(bo.runs("questions DNS record").text()).contains("No question has");
  }

  @Test
  void a_second_decision_only_hears_of_the_first() {
    dee.runs("keepers add " + cy.mention());
    suggest(bo, DNS);
    Message toCy = letter(cy, DNS);
    dee.presses("Approve", letter(dee, DNS));

    cy.presses("Decline", toCy);
    assertThat(letters(cy))
        .last()
        .extracting(Message::text)
        .asString()
        .contains("took it into use");
    assertThat(letters(bo)).hasSize(1);
  }

  @Test
  void whoever_does_not_look_after_the_channel_is_offered_no_decision() {
    bo.opens("questions");
    bo.presses("Look");
    assertThat(bo.modals()).hasSize(2);
    assertThat(bo.window("What an interviewer hopes to hear"))
        .doesNotContain("Retire")
        .doesNotContain("Edit");
    assertThat(village.person("U0GIL").runs("questions pager").text()).isNotEmpty();
  }

  @Test
  void whoever_may_not_decide_is_told_so_when_they_press_all_the_same() {
    suggest(bo, DNS);
    dee.runs("keepers add " + cy.mention());
    Message letter = letter(dee, DNS);
    cy.runs("keepers remove " + dee.mention());

    dee.presses("Approve", letter);
    assertThat(dee.heard().text()).contains("those who look after this channel");
    assertThat(letters(bo)).isEmpty();
  }

  @Test
  void what_is_much_like_a_shipped_question_is_pointed_out_before_it_is_added() {
    bo.opens("questions");
    bo.presses("Suggest a question");
    bo.form()
        .write(
            "What is asked?",
            "Tell me about being paged at night for a service somebody else had written. How did"
                + " you limit the harm before you knew the cause?")
        .submit();
    assertThat(bo.form().text()).contains("much like a question that is there already");
    assertThat(letters(dee)).isEmpty();

    bo.form().submit();
    assertThat(letters(dee)).hasSize(1);
  }

  @Test
  void a_shipped_question_is_reworded_retired_and_brought_back() {
    dee.opens("questions");
    dee.presses("Look");
    dee.presses("Edit");
    dee.form().write("What is asked?", DNS).submit();
    assertThat(dee.window("Saved")).contains("keeps the words it was asked with");
    assertThat(bo.runs("questions DNS record").text()).contains("reworded");

    dee.opens("questions");
    dee.form().write("Search", "DNS record").submit();
    dee.presses("Look");
    dee.presses("Retire");
    assertThat(dee.window("retired")).contains(DNS);
    dee.presses("Bring back");
    assertThat(bo.runs("questions DNS record").text()).doesNotContain("retired");
  }

  @Test
  void what_was_asked_keeps_its_words() {
    dee.runs("ask incident");
    Message asked = village.question();
    String before = asked.headline();
    dee.opens("questions");
    dee.form().write("Search", before.substring(1, 60)).submit();
    dee.presses("Look");
    dee.presses("Edit");
    dee.form().write("What is asked?", DNS).submit();
    bo.says(Stories.told()).in(asked);
    village.passes(Duration.ofDays(2));

    assertThat(village.questions().get(0).headline()).isEqualTo(before);
    assertThat(village.questions().get(0).text()).doesNotContain("DNS");
  }

  @Test
  void guests_suggest_nothing() {
    Villager gil = village.person("U0GIL");
    gil.opens("questions");
    gil.presses("Suggest a question");
    assertThat(gil.modals().toString()).contains("full members");
  }

  private void suggest(Villager person, String text) {
    person.opens("questions");
    person.presses("Suggest a question");
    person.form().write("What is asked?", text).pick("Theme", "Mistakes").submit();
    person.window("Thank you");
  }

  private Message letter(Villager person, String words) {
    return letters(person).stream()
        .filter(message -> message.text().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No letter: " + letters(person)));
  }

  private List<Message> letters(Villager person) {
    return person.reads(person.openIm(village.starling()));
  }

  /** Until only what people suggested is left. */
  private void retireEverythingElseOn(String theme) {
    for (int i = 0; i < 40; i++) {
      dee.opens("questions");
      dee.picks(theme);
      dee.picks("in use");
      dee.picks("pack core");
      if (dee.form().text().contains("Nothing matches")) {
        return;
      }
      dee.presses("Look");
      dee.presses("Retire");
    }
  }
}
