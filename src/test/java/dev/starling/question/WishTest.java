package dev.starling.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.starling.base.Refusal;
import org.junit.jupiter.api.Test;

class WishTest {
  @Test
  void is_read_in_either_order() {
    Wish wish = new Wish(Focus.ANYTHING.on(Theme.MIGRATION).at(Level.STAFF));

    assertThat(Wish.parse("migration staff")).isEqualTo(wish);
    assertThat(Wish.parse("  Staff   migration ")).isEqualTo(wish);
    assertThat(Wish.parse(" ")).isEqualTo(Wish.ANYTHING);
  }

  @Test
  void suggests_the_nearest_word() {
    refuses("migratoin", "I know no theme or level called “migratoin”. Did you mean “migration”?");
    refuses("seniro", "I know no theme or level called “seniro”. Did you mean “senior”?");
  }

  @Test
  void lists_the_words_when_none_is_near() {
    refuses(
        "banana",
        "I know no theme or level called “banana”. Themes are incident, disagreement, scaling,"
            + " mistake, ambiguity, influence, prioritization, pride, migration, mentoring,"
            + " tradeoff, learning, deadline, stakeholder, improvement; levels are mid, senior,"
            + " staff.");
  }

  @Test
  void takes_one_of_a_kind() {
    refuses(
        "incident mistake",
        "One theme and one level at a time, please: leave out “mistake” or ask again for it.");
  }

  private static void refuses(String words, String sentence) {
    assertThatThrownBy(() -> Wish.parse(words)).isInstanceOf(Refusal.class).hasMessage(sentence);
  }
}
