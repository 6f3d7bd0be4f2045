package dev.starling.question;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How alike two texts are, from 0 to 1: the angle between their runs of four letters, each weighed
 * by how rare it is among all texts. Runs of letters see through "cut over" and "cutover" or
 * "prepare" and "preparing", and rarity through the phrases every interviewer uses.
 */
public final class Likeness {
  /**
   * From here on somebody should look at both: the nearest two that are shipped reach 0.31, and a
   * paraphrase begins at 0.37.
   */
  public static final double ALIKE = 0.34;

  private final Map<String, Integer> spread = new HashMap<>();
  private final int texts;

  /**
   * @param texts by which rarity is told
   */
  public Likeness(Collection<String> texts) {
    this.texts = texts.size();
    texts.forEach(text -> Runs.of(text).forEach(run -> spread.merge(run, 1, Integer::sum)));
  }

  public double of(String one, String other) {
    Map<String, Double> weights = weights(one);
    Map<String, Double> others = weights(other);
    double common =
        weights.entrySet().stream()
            .mapToDouble(each -> each.getValue() * others.getOrDefault(each.getKey(), 0.0))
            .sum();
    return share(common, length(weights), length(others));
  }

  /** A text's runs, and how much each of them says. */
  Map<String, Double> weights(String text) {
    Map<String, Double> weights = new HashMap<>();
    for (String run : Runs.of(text)) {
      weights.put(run, Math.log((texts + 1.0) / (spread.getOrDefault(run, 0) + 1)));
    }
    return weights;
  }

  static double length(Map<String, Double> weights) {
    return Math.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
  }

  /** What two texts have in common, measured by their lengths; a text of nothing is like none. */
  static double share(double common, double one, double other) {
    return one == 0 || other == 0 ? 0 : common / (one * other);
  }
}
