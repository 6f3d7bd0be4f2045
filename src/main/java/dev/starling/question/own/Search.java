package dev.starling.question.own;

import dev.starling.question.Level;
import dev.starling.question.PackId;
import dev.starling.question.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody looks for among the questions; what is absent is any.
 *
 * @param state declined ones are found only by theirs, since they were never asked
 */
public record Search(
    String text,
    Optional<Theme> theme,
    Optional<Level> level,
    Optional<OwnState> state,
    Optional<PackId> pack) {
  public static final Search ANYTHING =
      new Search("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  boolean matches(Entry entry) {
    return theme.map(entry.question().themes()::contains).orElse(true)
        && level.map(entry.question().level()::equals).orElse(true)
        && pack.map(entry.pack()::equals).orElse(true)
        && state.map(entry.state()::equals).orElse(entry.state() != OwnState.DECLINED)
        && says(entry);
  }

  /** Every word somewhere in the question, or in its follow-ups or what to look for. */
  private boolean says(Entry entry) {
    List<String> words = words();
    if (words.isEmpty()) {
      return true;
    }
    String all =
        Stream.of(
                List.of(entry.question().text(), entry.question().id().value()),
                entry.question().lookFor(),
                entry.question().followUps())
            .flatMap(List::stream)
            .reduce("", (before, next) -> before + "\n" + next)
            .toLowerCase(Locale.ROOT);
    return words.stream().allMatch(all::contains);
  }

  private List<String> words() {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
