package dev.starling.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.feedback.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedQuizTest {
  private static final List<Item> ITEMS = ShippedQuiz.load().items();

  @Test
  void holds_enough_for_weeks() {
    assertThat(ITEMS).hasSizeGreaterThanOrEqualTo(40);
    assertThat(of(Kind.STRONGER)).hasSizeGreaterThanOrEqualTo(20);
    assertThat(of(Kind.MISSING)).hasSizeGreaterThanOrEqualTo(15);
  }

  @Test
  void lets_every_part_be_missing_now_and_then() {
    assertThat(Option.PARTS)
        .allSatisfy(
            part ->
                assertThat(of(Kind.MISSING))
                    .filteredOn(item -> item.right().equals(part))
                    .hasSizeGreaterThanOrEqualTo(3));
  }

  @Test
  void warns_of_every_growth_signal() {
    assertThat(ITEMS)
        .flatExtracting(item -> item.signal().stream().toList())
        .containsAll(Mark.growthSignals());
  }

  /** Or people would learn to pick the short one. */
  @Test
  void does_not_betray_the_stronger_phrasing_by_its_length() {
    long shorter =
        of(Kind.STRONGER).stream()
            .filter(item -> item.right().text().length() < weaker(item).text().length())
            .count();

    assertThat(shorter).isBetween(of(Kind.STRONGER).size() / 3L, of(Kind.STRONGER).size() * 3L / 4);
  }

  @Test
  void speaks_of_neither_phrasing_by_its_place() {
    assertThat(ITEMS)
        .extracting(Item::why)
        .allSatisfy(
            why ->
                assertThat(why)
                    .doesNotContainPattern("(?i)\\b(first|second) (one|sentence|phrasing)\\b"));
  }

  @Test
  void never_tells_one_thing_twice() {
    assertThat(ITEMS).extracting(Item::why).doesNotHaveDuplicates();
    assertThat(ITEMS).flatExtracting(Item::about).doesNotHaveDuplicates();
  }

  private static Option weaker(Item item) {
    return item.options().stream()
        .filter(option -> !option.equals(item.right()))
        .findFirst()
        .orElseThrow();
  }

  private static List<Item> of(Kind kind) {
    return ITEMS.stream().filter(item -> item.kind() == kind).toList();
  }
}
