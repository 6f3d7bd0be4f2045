package dev.starling.slack.quiz;

import static dev.starling.slack.Examples.ADA;
import static dev.starling.slack.Examples.BERLIN;
import static dev.starling.slack.Examples.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.quiz.Answered;
import dev.starling.quiz.AskBack;
import dev.starling.quiz.Box;
import dev.starling.quiz.Item;
import dev.starling.quiz.ItemId;
import dev.starling.quiz.Next;
import dev.starling.quiz.Progress;
import dev.starling.quiz.Quiz;
import dev.starling.quiz.ShippedQuiz;
import dev.starling.slack.Golden;
import dev.starling.slack.WithinSlackLimits;
import dev.starling.slack.text.Shown;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuizViewsTest {
  private static final Quiz QUIZ = ShippedQuiz.load();
  private static final Item HANDLED_IT = item("stronger-handled-it");
  private static final Item QUEUE = item("missing-result-queue");

  @Test
  void asks_which_phrasing_is_stronger() {
    Golden.matches("quiz-stronger", QuizViews.item(fresh(HANDLED_IT), ADA));
  }

  @Test
  void asks_which_part_is_missing() {
    Golden.matches("quiz-missing", QuizViews.item(fresh(QUEUE), ADA));
  }

  @Test
  void gives_the_reason_whoever_is_right() {
    Golden.matches("quiz-right", reason(HANDLED_IT, "second", new Progress(12, 30, 47)));
    Golden.matches("quiz-wrong", reason(HANDLED_IT, "first", new Progress(0, 3, 47)));
    Golden.matches("quiz-missing-right", reason(QUEUE, "result", new Progress(1, 3, 47)));
    Golden.matches("quiz-missing-wrong", reason(QUEUE, "task", new Progress(47, 47, 47)));
  }

  @Test
  void calls_a_phrasing_by_the_letter_it_was_shown_with() {
    for (int turn = 0; turn < 2; turn++) {
      Next next = new Next(HANDLED_IT, turn, Optional.empty());
      String letter =
          QuizViews.label(HANDLED_IT, HANDLED_IT.shownTo(ADA, turn), HANDLED_IT.right());

      assertThat(QuizViews.item(next, ADA).text())
          .contains("*" + letter + "*  “" + HANDLED_IT.right().text());
      assertThat(reason(HANDLED_IT, turn, "first", new Progress(0, 1, 47)).text())
          .startsWith("*It is " + letter);
    }
  }

  @Test
  void says_when_there_is_nothing_to_ask() {
    Golden.matches(
        "quiz-rest",
        QuizViews.rest(MONDAY.plus(Duration.ofHours(20)), new Progress(12, 47, 47), BERLIN));
  }

  @Test
  void shows_what_to_ask_an_interviewer() {
    Golden.matches("quiz-ask-back", AskBackView.of(AskBack.shipped()));
  }

  @Test
  void fits_into_slack_with_every_item() {
    for (Item item : QUIZ.items()) {
      WithinSlackLimits.check(QuizViews.item(fresh(item), ADA));
      WithinSlackLimits.check(reason(item, item.options().get(0).slug(), new Progress(0, 1, 47)));
    }
  }

  @Test
  void a_button_carries_what_it_stands_for() {
    Chosen chosen = new Chosen("stronger-handled-it", 3, "second");

    assertThat(Chosen.decode(chosen.encode())).isEqualTo(chosen);
  }

  private static Shown reason(Item item, String chosen, Progress progress) {
    return reason(item, 0, chosen, progress);
  }

  private static Shown reason(Item item, int turn, String chosen, Progress progress) {
    return ReasonView.of(
        new Answered(
            item,
            turn,
            item.option(chosen).orElseThrow(),
            item.option(chosen).orElseThrow().equals(item.right()) ? new Box(3) : Box.LOWEST,
            progress),
        ADA);
  }

  private static Next fresh(Item item) {
    return new Next(item, 0, Optional.empty());
  }

  private static Item item(String id) {
    return QUIZ.find(new ItemId(id)).orElseThrow();
  }
}
