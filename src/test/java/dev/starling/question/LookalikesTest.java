package dev.starling.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LookalikesTest {
  private final Lookalikes shipped = new Lookalikes(ShippedPacks.load().questions());

  @Test
  void the_same_letters_are_the_same_question_whatever_stands_between_them() {
    Question one = ShippedPacks.load().questions().get(0);
    String shouted = one.text().toUpperCase(Locale.ROOT).replace(',', ';');

    assertThat(shipped.of(shouted)).contains(new Lookalike(one, true));
  }

  @Test
  void a_paraphrase_is_like_what_it_paraphrases_and_not_the_same() {
    String paraphrase =
        "How did you move live data between two stores while customers kept writing? How did you"
            + " check both agreed before the cutover?";

    assertThat(shipped.of(paraphrase))
        .hasValueSatisfying(
            like -> {
              assertThat(like.same()).isFalse();
              assertThat(like.question().id().value()).isEqualTo("migration-two-stores");
            });
    assertThat(shipped.of(paraphrase, each -> !each.id().value().equals("migration-two-stores")))
        .isEmpty();
  }

  @Test
  void what_is_new_is_like_nothing() {
    assertThat(shipped.of("Which spreadsheet turned out to be a database, and who told you?"))
        .isEmpty();
    assertThat(shipped.of("")).isEmpty();
  }

  @Test
  void scripts_without_spaces_are_compared_too() {
    Question asked = question("チームの意見が割れたとき、どうやってまとめましたか？");
    Lookalikes lookalikes = new Lookalikes(List.of(asked, question("障害の原因をどう調べましたか？")));

    assertThat(lookalikes.of("チームの意見が割れた時に、どうまとめましたか？")).map(Lookalike::question).contains(asked);
  }

  private static Question question(String text) {
    return new Question(
        new QuestionId("q-" + Math.abs(text.hashCode())),
        text,
        List.of(Theme.PRIDE),
        List.of(),
        Level.MID,
        List.of(),
        List.of(),
        List.of());
  }
}
