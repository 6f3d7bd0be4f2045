package dev.starling.quiz;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import dev.starling.base.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Chooses what comes next: what is due and known least, else something new, else what will be due
 * soonest. The same state always leads to the same item.
 */
final class ChooseItem {
  private static final Comparator<Recall> KNOWN_LEAST =
      comparingInt((Recall recall) -> recall.box().number()).thenComparing(Recall::dueAt);

  private final List<Item> items;
  private final Map<ItemId, Recall> recalls;
  private final PersonId person;

  ChooseItem(Quiz quiz, Collection<Recall> recalls, PersonId person) {
    this.items = quiz.items();
    this.recalls = recalls.stream().collect(Collectors.toMap(Recall::item, Function.identity()));
    this.person = person;
  }

  Next at(Instant now) {
    return due(now).or(this::fresh).orElseGet(this::soonest);
  }

  private Optional<Next> due(Instant now) {
    return items.stream()
        .filter(item -> isMet(item) && recall(item).isDue(now))
        .min(comparing(this::recall, KNOWN_LEAST))
        .map(item -> next(item, Optional.empty()));
  }

  /** The two kinds take turns as long as there are both. */
  private Optional<Next> fresh() {
    Kind turn = recalls.size() % 2 == 0 ? Kind.STRONGER : Kind.MISSING;
    return items.stream()
        .filter(item -> !isMet(item))
        .min(
            comparing((Item item) -> item.kind() != turn)
                .thenComparing(comparingLong(item -> Shuffle.number(person, item.id()))))
        .map(item -> new Next(item, 0, Optional.empty()));
  }

  /** But the one answered last is not asked again at once, be it the only one. */
  private Next soonest() {
    Instant last =
        items.stream().map(item -> recall(item).answeredAt()).max(Instant::compareTo).orElseThrow();
    Item item =
        items.stream()
            .min(
                comparing((Item each) -> recall(each).answeredAt().equals(last))
                    .thenComparing(each -> recall(each).dueAt()))
            .orElseThrow();
    Instant due =
        items.stream().map(each -> recall(each).dueAt()).min(Instant::compareTo).orElseThrow();
    return next(item, Optional.of(due));
  }

  private Next next(Item item, Optional<Instant> restsUntil) {
    return new Next(item, recall(item).answers(), restsUntil);
  }

  private boolean isMet(Item item) {
    return recalls.containsKey(item.id());
  }

  private Recall recall(Item item) {
    return Optional.ofNullable(recalls.get(item.id())).orElseThrow();
  }
}
