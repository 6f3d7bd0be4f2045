package dev.starling.choosing;

import dev.starling.question.Theme;
import dev.starling.story.Coverage;
import dev.starling.story.Told;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one colleague has told so far. */
final class Tales {
  private final Map<Theme, Instant> last = new EnumMap<>(Theme.class);
  private final Map<Theme, Set<Integer>> peers = new EnumMap<>(Theme.class);
  private Instant latest = Instant.MIN;

  void tell(Theme theme, Instant now) {
    last.put(theme, now);
    latest = now;
  }

  void praised(Theme theme, int by) {
    peers.computeIfAbsent(theme, any -> new HashSet<>()).add(by);
  }

  boolean toldSince(Instant moment) {
    return latest.isAfter(moment);
  }

  boolean everTold(Theme theme) {
    return last.containsKey(theme);
  }

  boolean isFresh(Theme theme, Instant now) {
    return last.getOrDefault(theme, Instant.MIN).isAfter(now.minus(Coverage.FRESH));
  }

  /** The share of the themes that they told of late. */
  double fresh(Instant now) {
    return Arrays.stream(Theme.values()).filter(theme -> isFresh(theme, now)).count()
        / (double) Theme.values().length;
  }

  /** By the same rules as in earnest. */
  Coverage coverage(Instant now) {
    return Coverage.of(
        last.entrySet().stream()
            .map(
                each ->
                    new Told(
                        each.getKey(),
                        each.getValue(),
                        peers.getOrDefault(each.getKey(), Set.of()).size()))
            .toList(),
        List.of(),
        now);
  }
}
