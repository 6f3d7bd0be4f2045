package dev.starling.feedback;

import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The marks of an answer, or of all of a person's answers, with the peers who gave them. A peer
 * counts once for each mark.
 *
 * @param peers only marks that someone gave
 */
public record Scorecard(Map<Mark, Set<PersonId>> peers) {
  public static final Scorecard EMPTY = new Scorecard(Map.of());

  public Scorecard {
    Map<Mark, Set<PersonId>> copy = new EnumMap<>(Mark.class);
    peers.forEach(
        (mark, givers) -> {
          if (!givers.isEmpty()) {
            copy.put(mark, Set.copyOf(givers));
          }
        });
    peers = Collections.unmodifiableMap(copy);
  }

  /**
   * Reads the marks of one answer from reactions.
   *
   * @param owner whose answer it is; their own emoji never count
   * @param messages the answer's messages, all of them equal; reactions elsewhere never count
   * @param reactions their history, in any order and with repetitions
   * @param rubric as it was when the round opened
   * @param bots whose emoji never count either
   */
  public static Scorecard of(
      PersonId owner,
      Set<Ts> messages,
      Collection<Reaction> reactions,
      Rubric rubric,
      Set<PersonId> bots) {
    Map<Mark, Set<PersonId>> peers = new EnumMap<>(Mark.class);
    for (Reaction reaction : Reaction.standing(reactions)) {
      PersonId giver = reaction.person();
      if (messages.contains(reaction.message()) && !giver.equals(owner) && !bots.contains(giver)) {
        rubric.markOf(reaction.emoji()).ifPresent(mark -> add(peers, mark, Set.of(giver)));
      }
    }
    return new Scorecard(peers);
  }

  /** Both together: of several answers, or of emoji and private signals. */
  public Scorecard and(Scorecard other) {
    Map<Mark, Set<PersonId>> both = new EnumMap<>(Mark.class);
    peers.forEach((mark, givers) -> add(both, mark, givers));
    other.peers.forEach((mark, givers) -> add(both, mark, givers));
    return new Scorecard(both);
  }

  /** How many peers gave each strength, in the rubric's order. */
  public Map<Mark, Integer> strengths() {
    return counted(Mark::isStrength);
  }

  /** How many peers gave each growth signal, in the rubric's order. */
  public Map<Mark, Integer> growthSignals() {
    return counted(mark -> !mark.isStrength());
  }

  /** Everybody who saw some strength. */
  public Set<PersonId> strengthGivers() {
    return peers.entrySet().stream()
        .filter(entry -> entry.getKey().isStrength())
        .flatMap(entry -> entry.getValue().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What one peer gave. */
  public Set<Mark> from(PersonId peer) {
    return peers.entrySet().stream()
        .filter(entry -> entry.getValue().contains(peer))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  public boolean isEmpty() {
    return peers.isEmpty();
  }

  private Map<Mark, Integer> counted(Predicate<Mark> wanted) {
    Map<Mark, Integer> counts = new EnumMap<>(Mark.class);
    peers.forEach(
        (mark, givers) -> {
          if (wanted.test(mark)) {
            counts.put(mark, givers.size());
          }
        });
    return Collections.unmodifiableMap(counts);
  }

  private static void add(Map<Mark, Set<PersonId>> peers, Mark mark, Set<PersonId> givers) {
    peers.computeIfAbsent(mark, any -> new HashSet<>()).addAll(givers);
  }
}
