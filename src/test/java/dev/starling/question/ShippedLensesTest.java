package dev.starling.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedLensesTest {
  private static final List<Question> QUESTIONS = ShippedPacks.load().questions();

  @Test
  void are_for_three_employers_and_for_none_in_particular() {
    assertThat(ShippedLenses.all())
        .extracting(lens -> lens.id().value())
        .containsExactly("neutral", "amazon", "google", "apple");
    assertThat(ShippedLenses.find(new LensId("amazon")).orElseThrow().principles()).hasSize(8);
  }

  @Test
  void know_every_principle_that_a_question_names() {
    List<String> known =
        ShippedLenses.all().stream()
            .flatMap(lens -> lens.principles().stream())
            .map(Principle::slug)
            .toList();

    assertThat(QUESTIONS).flatExtracting(Question::principles).isSubsetOf(known);
  }

  /** With fewer, a schedule through a lens would soon repeat itself. */
  @Test
  void have_enough_questions_each() {
    assertThat(ShippedLenses.all())
        .allSatisfy(lens -> assertThat(QUESTIONS).filteredOn(lens::lets).hasSizeGreaterThan(40));
  }

  @Test
  void name_the_principle_that_a_question_serves() {
    Lens amazon = ShippedLenses.find(new LensId("amazon")).orElseThrow();

    assertThat(QUESTIONS)
        .filteredOn(amazon::lets)
        .allSatisfy(
            question ->
                assertThat(question.principles())
                    .contains(amazon.principleOf(question).orElseThrow().slug()));
    assertThat(QUESTIONS).filteredOn(each -> !amazon.lets(each)).isNotEmpty();
  }
}
