package dev.starling.quiz;

import dev.starling.feedback.Mark;
import dev.starling.question.Fields;
import dev.starling.question.Findings;
import dev.starling.question.Slugs;
import dev.starling.question.Written;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One item as somebody wrote it, held against the rules for items. */
final class ItemFields {
  static final Set<String> NAMES =
      Set.of("id", "kind", "about", "first", "second", "right", "signal", "why");

  private static final Slugs<Mark> SIGNALS =
      new Slugs<>(Mark.growthSignals(), Mark::slug, Mark::meaning);

  private final Fields fields;
  private final Findings findings;

  ItemFields(Fields fields, Findings findings) {
    this.fields = fields;
    this.findings = findings;
  }

  /** Reads every field, so that everything wrong is found; empty when it makes no item. */
  Optional<Item> item(Optional<ItemId> id) {
    int before = findings.count();
    Optional<Kind> kind = fields.text("kind").flatMap(word -> word("kind", word, Kind.SLUGS));
    Optional<String> about = fitting("about", Item.LONGEST_ABOUT);
    List<Option> options = kind.map(this::options).orElse(List.of());
    Optional<Option> right = fields.text("right").flatMap(word -> right(word, options));
    Optional<Mark> signal =
        fields.textIfAny("signal").flatMap(word -> word("signal", word, SIGNALS));
    Optional<String> why = fitting("why", Item.LONGEST_WHY);
    if (findings.count() > before
        || id.isEmpty()
        || kind.isEmpty()
        || about.isEmpty()
        || right.isEmpty()
        || why.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Item(id.get(), kind.get(), about.get(), options, right.get(), signal, why.get()));
  }

  private List<Option> options(Kind kind) {
    if (kind == Kind.STRONGER) {
      return Stream.of("first", "second").flatMap(this::phrasing).toList();
    }
    Stream.of("first", "second")
        .flatMap(name -> fields.textIfAny(name).stream())
        .forEach(word -> findings.add(word, "only “kind: stronger” has two phrasings"));
    return Option.PARTS;
  }

  private Stream<Option> phrasing(String name) {
    return fitting(name, Item.LONGEST_PHRASING).map(text -> new Option(name, text)).stream();
  }

  /** Without options there is nothing to be held against, and that is said already. */
  private Optional<Option> right(Written word, List<Option> options) {
    return options.isEmpty()
        ? Optional.empty()
        : word("right", word, new Slugs<>(options, Option::slug, option -> ""));
  }

  private <T> Optional<T> word(String field, Written written, Slugs<T> slugs) {
    Optional<T> word = slugs.find(written.text());
    if (word.isEmpty()) {
      findings.add(
          written,
          "“%s” can't be “%s”; %s".formatted(field, written.text(), slugs.hint(written.text())));
    }
    return word;
  }

  private Optional<String> fitting(String field, int longest) {
    Optional<Written> written = fields.text(field);
    written
        .filter(each -> each.text().length() > longest)
        .ifPresent(
            each ->
                findings.add(
                    each,
                    "“%s” is %d characters long; %d is the most"
                        .formatted(field, each.text().length(), longest)));
    return written.map(Written::text);
  }
}
