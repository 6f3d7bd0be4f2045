package dev.starling.question;

import dev.starling.base.Refusal;
import java.util.Optional;
import java.util.Set;

/** What somebody would like to be asked now; what is absent is left to Starling. */
public record Wish(Focus focus) {
  public static final Wish ANYTHING = new Wish(Focus.ANYTHING);

  private static final Set<PackId> SHIPPED = Set.of(PackId.CORE, PackId.EXTENDED);

  public static Wish of(Theme theme) {
    return new Wish(Focus.ANYTHING.on(theme));
  }

  public static Wish parse(String words) {
    return parse(words, SHIPPED);
  }

  /**
   * Reads a theme, a level, packs, a lens, in any order, or nothing.
   *
   * @param packs those that the channel has
   * @throws Refusal for any other word, and for two themes or levels
   */
  public static Wish parse(String words, Set<PackId> packs) {
    Focus focus = Focus.ANYTHING;
    for (FocusWords.Understood understood : new FocusWords(packs).understand(words)) {
      focus = understood.then().apply(focus);
      if (focus.themes().size() > 1 || focus.levels().size() > 1) {
        throw new Refusal(
            "One theme and one level at a time, please: leave out “%s” or ask again for it."
                .formatted(understood.words()));
      }
    }
    return new Wish(focus);
  }

  public Optional<Theme> theme() {
    return focus.themes().stream().findFirst();
  }

  public Optional<Level> level() {
    return focus.levels().stream().findFirst();
  }

  public boolean isAnything() {
    return focus.isAnything();
  }
}
