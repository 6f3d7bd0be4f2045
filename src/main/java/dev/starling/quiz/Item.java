package dev.starling.quiz;

import dev.starling.base.PersonId;
import dev.starling.feedback.Mark;
import java.util.List;
import java.util.Optional;

/**
 * One thing to decide, and the reason behind it.
 *
 * @param about what two phrasings are about, or the answer that lacks a part
 * @param options among them {@code right}
 * @param signal the growth signal at stake, where there is one
 * @param why explains the right one, whatever was chosen
 */
public record Item(
    ItemId id,
    Kind kind,
    String about,
    List<Option> options,
    Option right,
    Optional<Mark> signal,
    String why) {
  /** With the question and the reason, an item should still fit on a telephone's screen. */
  public static final int LONGEST_ABOUT = 700;

  public static final int LONGEST_PHRASING = 240;
  public static final int LONGEST_WHY = 300;

  public Item {
    options = List.copyOf(options);
  }

  public Optional<Option> option(String slug) {
    return options.stream().filter(option -> option.slug().equals(slug)).findFirst();
  }

  /**
   * The options in the order in which a person sees them this time: two phrasings change places, or
   * one would remember the place and not the reason.
   */
  public List<Option> shownTo(PersonId person, int turn) {
    boolean swapped =
        kind == Kind.STRONGER && (Shuffle.number(person, id) + turn) % options.size() != 0;
    return swapped ? List.of(options.get(1), options.get(0)) : options;
  }
}
