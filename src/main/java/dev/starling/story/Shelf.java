package dev.starling.story;

import dev.starling.question.Theme;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One page of a story bank: what was looked for, the core themes first.
 *
 * @param page from 0
 * @param pages 1 at least
 * @param found how many stories there are on all pages
 */
public record Shelf(List<Story> stories, int page, int pages, int found) {
  /** What one reads without getting lost. */
  public static final int ON_A_PAGE = 8;

  private static final Comparator<Story> CORE_THEMES_FIRST =
      Comparator.comparingInt(
          story -> story.theme().map(Coverage.inOrder()::indexOf).orElse(Theme.values().length));

  /**
   * @param bank changed last first
   * @param words each of which must stand somewhere in the story; may be blank
   * @param page as asked for; the nearest that is there is shown
   */
  public static Shelf of(Collection<Story> bank, String words, Predicate<Story> wanted, int page) {
    List<Story> found =
        bank.stream()
            .filter(wanted)
            .filter(story -> says(story, words))
            .sorted(CORE_THEMES_FIRST)
            .toList();
    int pages = Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    int shown = Math.max(0, Math.min(page, pages - 1));
    int from = shown * ON_A_PAGE;
    int to = Math.min(from + ON_A_PAGE, found.size());
    return new Shelf(found.subList(from, to), shown, pages, found.size());
  }

  private static boolean says(Story story, String words) {
    String text =
        Stream.concat(
                Stream.of(story.text().words()), story.text().themes().stream().map(Theme::title))
            .reduce("", (one, other) -> one + "\n" + other)
            .toLowerCase(Locale.ROOT);
    return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(text::contains);
  }
}
