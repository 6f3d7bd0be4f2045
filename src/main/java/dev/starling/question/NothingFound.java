package dev.starling.question;

import java.util.List;
import java.util.stream.Collectors;

/** Tells somebody whose wish no question matches what there is instead. */
record NothingFound(QuestionBank bank, Wish wish) {
  String sentence() {
    if (bank.isEmpty()) {
      return "The question bank is empty: suggest a question first, then ask again.";
    }
    if (!isPlain()) {
      return "There is no question yet that is %s: leave a part of that out."
          .formatted(FocusText.of(wish.focus()));
    }
    return wish.theme()
        .map(this::onTheme)
        .orElse("There is no %s question yet: ask again without the level.".formatted(level()));
  }

  /** One theme, one level, or both. */
  private boolean isPlain() {
    Focus focus = wish.focus();
    return focus.packs().isEmpty()
        && focus.lens().isEmpty()
        && focus.themes().size() <= 1
        && focus.levels().size() <= 1;
  }

  private String onTheme(Theme theme) {
    List<Question> others = bank.within(Wish.of(theme).focus()).questions();
    if (others.isEmpty()) {
      return "There is no question on %s yet: try another theme, or none."
          .formatted(theme.inSentence());
    }
    String levels =
        others.stream()
            .map(Question::level)
            .distinct()
            .sorted()
            .map(Level::slug)
            .collect(Collectors.joining(" or "));
    return "There is no %s question on %s yet: try %s, or leave the level out."
        .formatted(level(), theme.inSentence(), levels);
  }

  private String level() {
    return wish.level().map(Level::slug).orElse("");
  }
}
