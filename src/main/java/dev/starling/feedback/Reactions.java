package dev.starling.feedback;

import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Settles a history of reactions, in any order and with repetitions, to what stands now. */
final class Reactions {
  /** Of two changes at one moment the removal is the later one: what is gone must be gone. */
  private static final Comparator<Reaction> LATEST_LAST =
      Comparator.comparing(Reaction::eventTs)
          .thenComparing(Reaction::present, Comparator.reverseOrder());

  private Reactions() {}

  private record Place(Ts message, PersonId person, String emoji) {
    static Place of(Reaction reaction) {
      return new Place(reaction.message(), reaction.person(), EmojiName.exact(reaction.emoji()));
    }
  }

  static List<Reaction> standing(Collection<Reaction> history) {
    Map<Place, Reaction> latest =
        history.stream()
            .collect(
                Collectors.toMap(
                    Place::of, Function.identity(), BinaryOperator.maxBy(LATEST_LAST)));
    return latest.values().stream().filter(Reaction::present).toList();
  }
}
