package dev.starling.question;

import dev.starling.base.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds things by the word people type for them, and guesses what a mistyped word meant. */
public final class Slugs<T> {
  private static final int SHORTEST_TELLING_WORD = 4;

  private final List<T> things;
  private final Map<String, T> bySlug;
  private final Function<T, String> slug;
  private final Function<T, String> about;

  /** Words of {@code about} lead to the thing as well, when no slug is near. */
  public Slugs(List<T> things, Function<T, String> slug, Function<T, String> about) {
    this.things = things;
    this.bySlug = things.stream().collect(Collectors.toMap(slug, Function.identity()));
    this.slug = slug;
    this.about = about;
  }

  public Optional<T> find(String text) {
    return Optional.ofNullable(bySlug.get(plain(text)));
  }

  Optional<T> suggestion(String text) {
    return Nearest.to(text, bySlug.keySet())
        .map(bySlug::get)
        .or(
            () ->
                things.stream()
                    .filter(thing -> wordsAbout(thing).contains(plain(text)))
                    .findFirst());
  }

  /** What to tell somebody whose word was not found: the likely one, or all there are. */
  public String hint(String text) {
    return suggestion(text)
        .map(near -> "perhaps you meant “" + slug.apply(near) + "”")
        .orElseGet(() -> "it is one of " + all());
  }

  String all() {
    return things.stream().map(slug).collect(Collectors.joining(", "));
  }

  private Set<String> wordsAbout(T thing) {
    return Arrays.stream(plain(about.apply(thing)).split("[^a-z]+"))
        .filter(word -> word.length() >= SHORTEST_TELLING_WORD)
        .collect(Collectors.toSet());
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
