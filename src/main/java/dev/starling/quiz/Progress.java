package dev.starling.quiz;

import java.util.Collection;

/**
 * How far a person has come.
 *
 * @param well items they know well
 * @param met items they have answered at least once
 */
public record Progress(int well, int met, int all) {
  /** Items that are no longer in the quiz don't count. */
  static Progress of(Quiz quiz, Collection<Recall> recalls) {
    var known = recalls.stream().filter(recall -> quiz.find(recall.item()).isPresent()).toList();
    int well = (int) known.stream().filter(recall -> recall.box().isWellKnown()).count();
    return new Progress(well, known.size(), quiz.items().size());
  }
}
