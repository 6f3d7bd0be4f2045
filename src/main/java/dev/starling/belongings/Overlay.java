package dev.starling.belongings;

import dev.starling.base.Counted;
import dev.starling.belongings.paper.Lines;
import dev.starling.belongings.paper.Part;
import dev.starling.belongings.paper.Written;
import dev.starling.question.Theme;
import dev.starling.question.reading.Unread;
import dev.starling.story.Bullets;
import dev.starling.story.Story;
import dev.starling.story.StoryText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays what a file says over a story: what it does not mention stays as it is. */
final class Overlay {
  private static final Set<String> YES = Set.of("yes", "true", "1", "y", "x");

  private final Written written;
  private final @Nullable Story story;
  private final StoryText before;

  /** What would keep it from coming in. */
  private final List<Unread> faults = new ArrayList<>();

  /** What would be left out of it. */
  private final List<Unread> remarks = new ArrayList<>();

  /**
   * @param story null for one that is new
   */
  Overlay(Written written, @Nullable Story story) {
    this.written = written;
    this.story = story;
    this.before = story == null ? StoryText.EMPTY : Lines.of(story.text());
  }

  /** Nothing where something is wrong; then {@link #faults} tells what. */
  Optional<StoryText> text() {
    List<Theme> themes = themes();
    String title = said(Part.TITLE);
    if (title.isBlank()) {
      fault(written.line(), "this story has no title");
    }
    Stream.concat(Stream.of(Part.TITLE), Part.WORDS.stream()).forEach(this::measure);
    return faults.isEmpty() ? Optional.of(laid(title, themes)) : Optional.empty();
  }

  private StoryText laid(String title, List<Theme> themes) {
    return new StoryText(
        title,
        themes,
        new Bullets(
            said(Part.SITUATION),
            said(Part.TASK),
            said(Part.ACTION),
            said(Part.RESULT),
            said(Part.LEARNING),
            said(Part.TRADEOFFS)),
        said(Part.EVIDENCE),
        said(Part.WITNESS));
  }

  boolean archived() {
    boolean now = story != null && story.archived();
    return written
        .get(Part.ARCHIVED)
        .map(said -> YES.contains(said.strip().toLowerCase(Locale.ROOT)))
        .orElse(now);
  }

  List<Unread> faults() {
    return faults;
  }

  List<Unread> remarks() {
    return remarks;
  }

  /** In which parts it would differ. */
  List<Part> differences(StoryText after) {
    List<Part> parts = new ArrayList<>();
    Stream.concat(Stream.of(Part.TITLE), Part.WORDS.stream())
        .filter(part -> !part.of(before).equals(part.of(after)))
        .forEach(parts::add);
    if (!before.themes().equals(after.themes())) {
      parts.add(Part.THEMES);
    }
    if (story != null && story.archived() != archived()) {
      parts.add(Part.ARCHIVED);
    }
    return parts;
  }

  private String said(Part part) {
    return written.get(part).map(Lines::of).map(String::strip).orElse(part.of(before));
  }

  /** What is too long already may stay so. */
  private void measure(Part part) {
    String said = said(part);
    if (said.length() > part.longest() && !said.equals(part.of(before))) {
      fault(
          written.lineOf(part),
          "the %s has %s, and %d is the most; shorten it"
              .formatted(
                  part.inSentence(), Counted.of(said.length(), "character"), part.longest()));
    }
  }

  private List<Theme> themes() {
    Optional<String> said = written.get(Part.THEMES);
    if (said.isEmpty()) {
      return before.themes();
    }
    List<Theme> themes = new ArrayList<>();
    for (String name : said.get().split("[,;|\\n]")) {
      if (!name.isBlank()) {
        theme(name.strip(), themes);
      }
    }
    if (themes.size() > StoryText.MOST_THEMES) {
      fault(
          written.lineOf(Part.THEMES),
          "this story has %d themes, and %d is the most; choose"
              .formatted(themes.size(), StoryText.MOST_THEMES));
    }
    return themes;
  }

  private void theme(String name, List<Theme> themes) {
    Optional<Theme> theme =
        Stream.of(Theme.values())
            .filter(
                each -> each.title().equalsIgnoreCase(name) || each.slug().equalsIgnoreCase(name))
            .findFirst();
    theme.filter(each -> !themes.contains(each)).ifPresent(themes::add);
    if (theme.isEmpty()) {
      String meant =
          Theme.suggestion(name).map(each -> " (did you mean “" + each.title() + "”?)").orElse("");
      remarks.add(
          new Unread(
              written.lineOf(Part.THEMES),
              "there is no theme “%s”, so it was left out%s".formatted(name, meant)));
    }
  }

  private void fault(int line, String why) {
    faults.add(new Unread(line, why));
  }
}
