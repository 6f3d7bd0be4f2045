package dev.starling.question;

import dev.starling.base.Nearest;
import dev.starling.base.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what questions are to be about as people write it: themes, levels, packs and a lens in any
 * order, by slug or title, as in {@code data migration, incidents for seniors, amazon lens}.
 */
public final class FocusWords {
  private static final int LONGEST = 5;
  private static final String ABOUT = "about";
  private static final Set<String> FILLERS =
      Stream.of(
              "about",
              "on",
              "and",
              "or",
              "only",
              "just",
              "at",
              "for",
              "from",
              "through",
              "with",
              "the",
              "a",
              "an",
              "in",
              "to",
              "question",
              "level",
              "lens",
              "pack",
              "theme",
              "people",
              "engineer")
          .map(FocusWords::stem)
          .collect(Collectors.toUnmodifiableSet());

  private final Map<String, UnaryOperator<Focus>> phrases = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  /**
   * @param packs those that a channel has; other packs are not known
   */
  public FocusWords(Set<PackId> packs) {
    for (String word : List.of("anything", "everything", "all", "any")) {
      phrases.put(stem(word), focus -> Focus.ANYTHING);
    }
    for (PackId pack : packs) {
      teach(pack.value(), pack.value().replace('-', ' '), focus -> focus.from(pack));
    }
    for (Lens lens : ShippedLenses.all()) {
      teach(lens.id().value(), lens.title(), focus -> focus.through(lens));
    }
    for (Level level : Level.values()) {
      teach(level.slug(), level.slug() + "-level", focus -> focus.at(level));
    }
    for (Theme theme : Theme.values()) {
      teach(theme.slug(), theme.title(), focus -> focus.on(theme));
    }
  }

  /**
   * A piece of what somebody wrote that is understood.
   *
   * @param then the focus as it is with that
   */
  record Understood(String words, UnaryOperator<Focus> then) {}

  /**
   * @throws Refusal for a word that is none of these
   */
  public Focus read(String text) {
    Focus focus = Focus.ANYTHING;
    for (Understood understood : understand(text)) {
      focus = understood.then().apply(focus);
    }
    return focus;
  }

  /**
   * @throws Refusal for a word that is none of these
   */
  List<Understood> understand(String text) {
    List<Understood> understood = new ArrayList<>();
    Optional<String> unknown = understand(words(text), understood);
    if (unknown.isPresent()) {
      throw new Refusal(unknown(unknown.get()));
    }
    return understood;
  }

  /**
   * Words that end with what questions are to be about.
   *
   * @param before the other words
   * @param focus empty when there is no such end
   */
  public record Split(String before, Optional<Focus> focus) {}

  /**
   * Takes the end off that begins with {@code about}, or where everything that follows is
   * understood.
   *
   * @throws Refusal for a word after {@code about} that is not understood
   */
  public Split split(String text) {
    List<String> words = Arrays.asList(text.strip().split("\\s+"));
    int end = beginningOfEnd(words);
    String before = String.join(" ", words.subList(0, end));
    return end == words.size()
        ? new Split(before, Optional.empty())
        : new Split(before, Optional.of(read(String.join(" ", words.subList(end, words.size())))));
  }

  private int beginningOfEnd(List<String> words) {
    for (int at = 0; at < words.size(); at++) {
      if (words.get(at).equalsIgnoreCase(ABOUT)) {
        return at;
      }
    }
    for (int at = 0; at < words.size(); at++) {
      List<Understood> understood = new ArrayList<>();
      String end = String.join(" ", words.subList(at, words.size()));
      if (understand(words(end), understood).isEmpty() && !understood.isEmpty()) {
        return at;
      }
    }
    return words.size();
  }

  /** Says which word was not understood, if there is one. */
  private Optional<String> understand(List<String> words, List<Understood> into) {
    for (int at = 0; at < words.size(); ) {
      List<String> rest = words.subList(at, words.size());
      int length = longest(rest);
      if (length > 0) {
        String phrase = String.join(" ", rest.subList(0, length));
        into.add(new Understood(phrase, known(phrase).orElseThrow()));
      } else if (!FILLERS.contains(stem(rest.get(0)))) {
        return Optional.of(rest.get(0));
      }
      at += Math.max(1, length);
    }
    return Optional.empty();
  }

  /** How many words the longest phrase has that the words begin with. */
  private int longest(List<String> words) {
    for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
      if (known(String.join(" ", words.subList(0, length))).isPresent()) {
        return length;
      }
    }
    return 0;
  }

  private void teach(String slug, String title, UnaryOperator<Focus> focus) {
    phrases.put(stem(slug), focus);
    phrases.put(stem(title), focus);
    names.add(slug);
  }

  private Optional<UnaryOperator<Focus>> known(String phrase) {
    return Optional.ofNullable(phrases.get(stem(phrase)));
  }

  private String unknown(String word) {
    String hint =
        Theme.suggestion(word)
            .map(Theme::slug)
            .or(() -> Level.suggestion(word).map(Level::slug))
            .or(() -> Nearest.to(word, names))
            .map(near -> "Did you mean “" + near + "”?")
            .orElse(
                "Themes are %s; levels are %s.".formatted(Theme.SLUGS.all(), Level.SLUGS.all()));
    return "I know no theme or level called “%s”. %s".formatted(word, hint);
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.replaceAll("[,;&\\[\\]`“”\"]", " ").strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The same for one and for many, with a hyphen and without. */
  private static String stem(String phrase) {
    return Arrays.stream(phrase.toLowerCase(Locale.ROOT).replaceAll("[-_.]", "").split(" "))
        .map(
            word ->
                word.length() > 3 && word.endsWith("s")
                    ? word.substring(0, word.length() - 1)
                    : word)
        .collect(Collectors.joining(" "));
  }
}
