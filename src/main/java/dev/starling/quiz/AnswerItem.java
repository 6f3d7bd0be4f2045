package dev.starling.quiz;

import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import java.time.Clock;
import java.util.Optional;

/**
 * Takes a person's answer to an item. The first for a turn counts; it is told again, not retaken.
 */
public final class AnswerItem {
  private final Quiz quiz;
  private final Recalls recalls;
  private final Clock clock;

  public AnswerItem(Quiz quiz, Recalls recalls, Clock clock) {
    this.quiz = quiz;
    this.recalls = recalls;
    this.clock = clock;
  }

  /**
   * @throws Refusal for an item that an upgrade took out of the quiz
   */
  public Answered by(PersonId person, ItemId id, int turn, String choice) {
    Item item = quiz.find(id).orElseThrow(AnswerItem::gone);
    Option chosen = item.option(choice).orElseThrow(AnswerItem::gone);
    Optional<Recall> before = recalls.find(person, id);
    if (before.map(Recall::answers).orElse(0) == turn) {
      Box box = before.map(Recall::box).orElse(Box.LOWEST).after(chosen.equals(item.right()));
      recalls.keep(new Recall(person, id, turn + 1, box, chosen.slug(), clock.instant()));
    }
    Recall kept = recalls.find(person, id).orElseThrow(AnswerItem::gone);
    return new Answered(
        item,
        turn,
        item.option(kept.chosen()).orElse(chosen),
        kept.box(),
        Progress.of(quiz, recalls.findOf(person)));
  }

  private static Refusal gone() {
    return new Refusal("This is not in the quiz any more; `/mock quiz` shows you another one.");
  }
}
