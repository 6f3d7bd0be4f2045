package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.quiz.Item;
import dev.starling.quiz.Option;
import dev.starling.quiz.ShippedQuiz;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuizTest extends InAVillage {
  @Test
  void the_reason_takes_the_place_of_the_item_and_next_takes_the_place_of_the_reason() {
    Message asked = bo.runs("quiz");
    Item first = item(asked);
    bo.presses(button(asked, first, first.right()), asked);

    assertThat(bo.heard().text()).contains(first.why()).contains("You have met 1 of");
    assertThat(bo.whispers()).hasSize(1);

    bo.presses("Next", bo.heard());
    assertThat(item(bo.heard())).isNotEqualTo(first);
    assertThat(bo.whispers()).hasSize(1);
    assertThat(ada.whispers()).isEmpty();
    assertThat(village.channel()).noneMatch(message -> message.text().contains(first.why()));
  }

  @Test
  void an_item_that_is_open_twice_is_answered_once_and_the_first_word_stands() {
    Message asked = bo.runs("quiz");
    Message copy = bo.runs("quiz");
    Item item = item(asked);
    assertThat(item(copy)).isEqualTo(item);
    bo.presses(button(asked, item, wrong(item)), asked);
    String reason = whispered(0).text();

    bo.presses(button(copy, item, item.right()), copy);

    assertThat(whispered(1).text()).isEqualTo(reason).contains("You chose");
    village.passes(Duration.ofDays(2));
    assertThat(item(bo.runs("quiz"))).as("missed, so it is back").isEqualTo(item);
  }

  @Test
  void what_was_missed_comes_back_a_week_later_before_anything_new() {
    Item missed = answers(bo, false);
    Item known = answers(bo, true);

    village.passes(Duration.ofDays(7));

    assertThat(item(bo.runs("quiz"))).isEqualTo(missed);
    assertThat(answers(bo, true)).isEqualTo(missed);
    assertThat(answers(bo, true)).isEqualTo(known);
  }

  @Test
  void it_is_remembered_after_a_restart() {
    Item first = answers(bo, true);

    village.restarts();

    assertThat(item(bo.runs("quiz"))).isNotEqualTo(first);
  }

  @Test
  void when_nothing_is_due_it_says_when_and_lets_one_go_on_anyway() {
    for (int i = 0; i < ShippedQuiz.load().items().size(); i++) {
      answers(bo, true);
    }

    Message rest = bo.runs("quiz");
    assertThat(rest.text()).contains("Nothing is due").contains("You have met 47 of 47");
    bo.presses("Go on anyway", rest);
    assertThat(ShippedQuiz.load().items()).contains(item(bo.heard()));
  }

  @Test
  void the_first_question_of_a_week_offers_it_if_the_channel_wants_that() {
    ada.runs("schedule tue,thu 09:30");
    assertThat(ada.runs("schedule quiz").text()).contains("schedule quiz off");
    assertThat(village.channel()).last().extracting(Message::text).asString().contains("the quiz");
    ada.runs("off 2026-12-01");

    village.passesTo("2026-12-04T10:00");

    assertThat(village.questions())
        .extracting(question -> question.offers("Quiz of the week"))
        .as("Tuesday, Thursday, and the next week's Thursday after a free Tuesday")
        .containsExactly(true, false, true);
    bo.presses("Quiz of the week", village.question());
    assertThat(item(bo.heard())).isNotNull();
    assertThat(village.question().offers("Answer")).as("the post stays").isTrue();

    ada.runs("schedule quiz off");
    village.passesTo("2026-12-08T10:00");
    assertThat(village.question().offers("Quiz of the week")).isFalse();
  }

  @Test
  void the_schedule_s_form_offers_it_too() {
    ada.opens("schedule");
    ada.form().tick("quiz", "Offer it below the first question of a week").submit();

    village.passesTo("2026-11-23T09:30");

    assertThat(village.question().offers("Quiz of the week")).isTrue();
    assertThat(bo.runs("schedule quiz off").text()).contains("keepers");
  }

  @Test
  void it_also_works_in_a_direct_message() {
    String direct = bo.openIm(village.starling());
    bo.in(direct).says("quiz").here();
    Message asked = last(direct);
    Item item = item(asked);

    bo.in(direct).presses(button(asked, item, item.right()), asked);

    assertThat(last(direct).text()).contains(item.why());
  }

  @Test
  void it_also_tells_what_to_ask_an_interviewer() {
    assertThat(bo.runs("quiz ask-back").text())
        .contains("Technical environment and growth")
        .contains("Team dynamics and culture")
        .contains("Business impact and strategy");
    assertThat(bo.runs("quiz please").text()).contains("/mock quiz ask-back");
  }

  private Message whispered(int index) {
    return bo.whispers().get(index);
  }

  private Message last(String direct) {
    List<Message> all = bo.reads(direct);
    return all.get(all.size() - 1);
  }

  /** Takes the next item of the quiz and answers it; says which it was. */
  private static Item answers(Villager somebody, boolean rightly) {
    Message asked = somebody.runs("quiz");
    Item item = item(asked);
    somebody.presses(button(asked, item, rightly ? item.right() : wrong(item)), asked);
    return item;
  }

  private static Item item(Message message) {
    return ShippedQuiz.load().items().stream()
        .filter(item -> message.text().contains(item.about()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No item: " + message.text()));
  }

  private static Option wrong(Item item) {
    return item.options().stream()
        .filter(option -> !option.equals(item.right()))
        .findFirst()
        .orElseThrow();
  }

  /** A phrasing's button is called by the letter before the phrasing, a part's by the part. */
  private static String button(Message asked, Item item, Option option) {
    if (item.options().size() > 2) {
      return option.text();
    }
    return asked.text().contains("*A*  “" + option.text()) ? "A" : "B";
  }
}
