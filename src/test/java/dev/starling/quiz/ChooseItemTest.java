package dev.starling.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChooseItemTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
  private static final PersonId ADA = new PersonId(new WorkspaceId(1), "UADA");
  private static final PersonId BO = new PersonId(new WorkspaceId(1), "UBO");
  private static final Item LOCK = item("lock", Kind.STRONGER);
  private static final Item QUEUE = item("queue", Kind.MISSING);
  private static final Item INDEX = item("index", Kind.STRONGER);
  private static final Quiz QUIZ = new Quiz(List.of(LOCK, QUEUE, INDEX));

  @Test
  void begins_with_something_new() {
    Next next = next(QUIZ, List.of());

    assertThat(next.turn()).isZero();
    assertThat(next.restsUntil()).isEmpty();
  }

  @Test
  void lets_the_kinds_take_turns() {
    List<Recall> recalls = new ArrayList<>();
    List<Kind> kinds = new ArrayList<>();
    Quiz shipped = ShippedQuiz.load();
    for (int i = 0; i < 6; i++) {
      Item item = next(shipped, recalls).item();
      kinds.add(item.kind());
      recalls.add(recall(item, 2, NOW.minusSeconds(60)));
    }

    assertThat(kinds)
        .containsExactly(
            Kind.STRONGER, Kind.MISSING, Kind.STRONGER, Kind.MISSING, Kind.STRONGER, Kind.MISSING);
  }

  @Test
  void asks_what_was_missed_before_what_is_known_better() {
    List<Recall> recalls =
        List.of(recall(LOCK, 2, daysAgo(30)), recall(QUEUE, 1, daysAgo(1)), recall(INDEX, 3, NOW));

    assertThat(next(QUIZ, recalls).item()).isEqualTo(QUEUE);
  }

  @Test
  void asks_what_is_due_before_anything_new() {
    assertThat(next(QUIZ, List.of(recall(LOCK, 4, daysAgo(17)))).item()).isEqualTo(LOCK);
    assertThat(next(QUIZ, List.of(recall(LOCK, 4, daysAgo(15)))).item()).isNotEqualTo(LOCK);
  }

  @Test
  void says_when_it_rests_and_has_something_for_those_who_go_on_anyway() {
    List<Recall> recalls =
        List.of(
            recall(LOCK, 2, NOW.minusSeconds(120)),
            recall(QUEUE, 3, NOW.minusSeconds(90)),
            recall(INDEX, 1, NOW.minusSeconds(60)));

    Next next = next(QUIZ, recalls);

    assertThat(next.restsUntil()).contains(NOW.minusSeconds(60).plus(Duration.ofHours(20)));
    assertThat(next.item()).as("the index was asked just now").isEqualTo(LOCK);
    assertThat(next.turn()).isEqualTo(1);
  }

  @Test
  void goes_on_anyway_with_a_single_item() {
    Quiz small = new Quiz(List.of(LOCK));

    assertThat(next(small, List.of(recall(LOCK, 2, NOW))).item()).isEqualTo(LOCK);
  }

  @Test
  void forgets_items_that_left_the_quiz() {
    List<Recall> recalls = List.of(recall(item("gone", Kind.STRONGER), 1, daysAgo(9)));

    assertThat(QUIZ.items()).contains(next(QUIZ, recalls).item());
    assertThat(Progress.of(QUIZ, recalls)).isEqualTo(new Progress(0, 0, 3));
  }

  @Test
  void gives_everybody_an_order_of_their_own() {
    Quiz shipped = ShippedQuiz.load();

    assertThat(order(shipped, ADA)).isNotEqualTo(order(shipped, BO)).isEqualTo(order(shipped, ADA));
  }

  @Test
  void lets_phrasings_change_places_and_parts_stay() {
    assertThat(LOCK.shownTo(ADA, 0)).isNotEqualTo(LOCK.shownTo(ADA, 1));
    assertThat(LOCK.shownTo(ADA, 0)).isEqualTo(LOCK.shownTo(ADA, 2));
    assertThat(QUEUE.shownTo(ADA, 0)).isEqualTo(QUEUE.shownTo(ADA, 1));
  }

  private static List<Item> order(Quiz quiz, PersonId person) {
    List<Recall> recalls = new ArrayList<>();
    List<Item> order = new ArrayList<>();
    IntStream.range(0, 5)
        .forEach(
            i -> {
              Item item = new ChooseItem(quiz, recalls, person).at(NOW).item();
              order.add(item);
              recalls.add(new Recall(person, item.id(), 1, new Box(2), "first", NOW));
            });
    return order;
  }

  private static Next next(Quiz quiz, List<Recall> recalls) {
    return new ChooseItem(quiz, recalls, ADA).at(NOW);
  }

  private static Recall recall(Item item, int box, Instant at) {
    return new Recall(ADA, item.id(), 1, new Box(box), item.right().slug(), at);
  }

  private static Instant daysAgo(int days) {
    return NOW.minus(Duration.ofDays(days));
  }

  private static Item item(String id, Kind kind) {
    List<Option> options =
        kind == Kind.STRONGER
            ? List.of(new Option("first", "One."), new Option("second", "Other."))
            : Option.PARTS;
    return new Item(
        new ItemId(id), kind, "About.", options, options.get(0), Optional.empty(), "Why.");
  }
}
