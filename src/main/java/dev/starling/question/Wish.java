package dev.starling.question;

import dev.starling.base.Refusal;
import java.util.Optional;

/** What somebody would like to be asked; what is absent is left to Starling. */
public record Wish(Optional<Theme> theme, Optional<Level> level) {
  public static final Wish ANYTHING = new Wish(Optional.empty(), Optional.empty());

  public static Wish of(Theme theme) {
    return new Wish(Optional.of(theme), Optional.empty());
  }

  /**
   * Reads a theme, a level, both in either order, or nothing.
   *
   * @throws Refusal for any other word, and for two of a kind
   */
  public static Wish parse(String words) {
    Wish wish = ANYTHING;
    for (String word : words.strip().split("\\s+")) {
      wish = word.isEmpty() ? wish : wish.and(word);
    }
    return wish;
  }

  public boolean matches(Question question) {
    return theme.map(wanted -> wanted == question.theme()).orElse(true)
        && level.map(wanted -> wanted == question.level()).orElse(true);
  }

  private Wish and(String word) {
    Optional<Theme> anotherTheme = Theme.find(word);
    Optional<Level> anotherLevel = Level.find(word);
    if (anotherTheme.isPresent() && theme.isEmpty()) {
      return new Wish(anotherTheme, level);
    }
    if (anotherLevel.isPresent() && level.isEmpty()) {
      return new Wish(theme, anotherLevel);
    }
    if (anotherTheme.isPresent() || anotherLevel.isPresent()) {
      throw new Refusal(
          "One theme and one level at a time, please: leave out “%s” or ask again for it."
              .formatted(word));
    }
    throw new Refusal(unknown(word));
  }

  private static String unknown(String word) {
    String hint =
        Theme.suggestion(word)
            .map(Theme::slug)
            .or(() -> Level.suggestion(word).map(Level::slug))
            .map(near -> "Did you mean “" + near + "”?")
            .orElse(
                "Themes are %s; levels are %s.".formatted(Theme.SLUGS.all(), Level.SLUGS.all()));
    return "I know no theme or level called “%s”. %s".formatted(word, hint);
  }
}
