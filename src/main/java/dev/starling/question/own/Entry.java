package dev.starling.question.own;

import dev.starling.question.PackId;
import dev.starling.question.Question;
import java.util.Optional;

/**
 * A question as it stands in a circle.
 *
 * @param own what the team made of it last, if anything
 * @param shipped whether it comes with Starling
 */
public record Entry(
    Question question, PackId pack, OwnState state, Optional<OwnQuestion> own, boolean shipped) {

  static Entry shipped(Question question, PackId pack) {
    return new Entry(question, pack, OwnState.IN_USE, Optional.empty(), true);
  }

  /** The same with what a team made of it. */
  Entry under(OwnQuestion above) {
    Question words = above.reworded() ? above.question() : question;
    return new Entry(words, pack, above.state(), Optional.of(above), shipped);
  }

  static Entry alone(OwnQuestion own) {
    return new Entry(own.question(), own.pack(), own.state(), Optional.of(own), false);
  }

  public boolean isInUse() {
    return state == OwnState.IN_USE;
  }

  /** Whether a team put it into words of its own. */
  public boolean isReworded() {
    return own.filter(OwnQuestion::reworded).isPresent();
  }
}
