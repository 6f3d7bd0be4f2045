package dev.starling.question;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How alike two texts are, from 0 to 1: the angle between their runs of four letters, each weighed
 * by how rare it is among all texts. Runs of letters see through "cut over" and "cutover" or
 * "prepare" and "preparing", and rarity through the phrases every interviewer uses.
 */
final class Likeness {
  private static final int RUN = 4;
  private static final int SHORTEST_WORD = 3;
  private static final Set<String> FILLERS =
      Set.of(
          ("a about after all also and any anybody are as at be because been before but by could"
                  + " describe did do does every for from give had has have how if in into is"
                  + " it its me most of on one or other others out over people so some somebody"
                  + " something such tell than that the their them then there these they this those"
                  + " through time to under up was way we were what when where which while who whom"
                  + " whose why will with without would you your")
              .split(" "));

  private final Map<String, Long> spread;
  private final int texts;

  Likeness(List<String> texts) {
    this.texts = texts.size();
    this.spread =
        texts.stream()
            .flatMap(text -> runs(text).stream())
            .collect(Collectors.groupingBy(run -> run, Collectors.counting()));
  }

  double of(String one, String other) {
    Map<String, Double> weights = weights(one);
    Map<String, Double> others = weights(other);
    double common =
        weights.entrySet().stream()
            .mapToDouble(each -> each.getValue() * others.getOrDefault(each.getKey(), 0.0))
            .sum();
    return common / (length(weights) * length(others));
  }

  private Map<String, Double> weights(String text) {
    Map<String, Double> weights = new HashMap<>();
    for (String run : runs(text)) {
      weights.put(run, Math.log((texts + 1.0) / (spread.getOrDefault(run, 0L) + 1)));
    }
    return weights;
  }

  private static double length(Map<String, Double> weights) {
    return Math.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
  }

  private static Set<String> runs(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z']+"))
        .filter(word -> word.length() >= SHORTEST_WORD && !FILLERS.contains(word))
        .map(word -> "^" + word + "$")
        .flatMap(
            word ->
                IntStream.rangeClosed(0, word.length() - RUN)
                    .mapToObj(start -> word.substring(start, start + RUN)))
        .collect(Collectors.toSet());
  }
}
