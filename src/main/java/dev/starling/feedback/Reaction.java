package dev.starling.feedback;

import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * That a person put an emoji on a message, or took it away again.
 *
 * @param emoji its name as Slack sent it, with its skin tone
 * @param present whether it stands there from this moment on
 * @param eventTs Slack's moment of the change, which decides, and not the order of arrival
 */
public record Reaction(Ts message, PersonId person, String emoji, boolean present, Ts eventTs) {
  /** Of two changes at one moment the removal is the later one: what is gone must be gone. */
  private static final Comparator<Reaction> LATEST_LAST =
      Comparator.comparing(Reaction::eventTs)
          .thenComparing(Reaction::present, Comparator.reverseOrder());

  /** The opposite, just after it. */
  Reaction turned() {
    return new Reaction(message, person, emoji, !present, eventTs.next());
  }

  boolean isOlderThan(Instant moment) {
    return eventTs.at().isBefore(moment);
  }

  private record Place(Ts message, PersonId person, String emoji) {}

  /** What stands now, from a history in any order and with repetitions. */
  public static List<Reaction> standing(Collection<Reaction> history) {
    Map<Place, Reaction> latest =
        history.stream()
            .collect(
                Collectors.toMap(
                    Reaction::place, Function.identity(), BinaryOperator.maxBy(LATEST_LAST)));
    return latest.values().stream().filter(Reaction::present).toList();
  }

  private Place place() {
    return new Place(message, person, EmojiName.exact(emoji));
  }
}
