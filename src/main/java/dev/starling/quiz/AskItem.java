package dev.starling.quiz;

import dev.starling.base.PersonId;
import java.time.Clock;

/** Finds the item that a person should see next. */
public final class AskItem {
  private final Quiz quiz;
  private final Recalls recalls;
  private final Clock clock;

  public AskItem(Quiz quiz, Recalls recalls, Clock clock) {
    this.quiz = quiz;
    this.recalls = recalls;
    this.clock = clock;
  }

  public Next of(PersonId person) {
    return new ChooseItem(quiz, recalls.findOf(person), person).at(clock.instant());
  }

  public Progress progressOf(PersonId person) {
    return Progress.of(quiz, recalls.findOf(person));
  }
}
