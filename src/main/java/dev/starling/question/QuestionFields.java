package dev.starling.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One question as somebody wrote it, held against the rules for questions. */
final class QuestionFields {
  static final Set<String> NAMES =
      Set.of("id", "text", "themes", "dimensions", "level", "lookFor", "followUps", "principles");

  private final Fields fields;
  private final Findings findings;

  QuestionFields(Fields fields, Findings findings) {
    this.fields = fields;
    this.findings = findings;
  }

  /** Reads every field, so that everything wrong is found; empty when it makes no question. */
  Optional<Question> question(Optional<QuestionId> id) {
    int before = findings.count();
    Optional<String> text =
        fields.text("text").map(written -> fitting("text", written, Question.LONGEST_TEXT));
    List<Theme> themes = words("themes", Theme.SLUGS, Question.MOST_THEMES);
    List<Dimension> dimensions = words("dimensions", Dimension.SLUGS, Dimension.values().length);
    Optional<Level> level =
        fields.text("level").flatMap(written -> word("level", written, Level.SLUGS));
    List<String> lookFor = phrases("lookFor", 3, 6, Question.LONGEST_PHRASE);
    List<String> followUps = phrases("followUps", 2, 6, Question.LONGEST_FOLLOW_UP);
    List<String> principles = principles();
    if (findings.count() > before || id.isEmpty() || text.isEmpty() || level.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Question(
            id.get(), text.get(), themes, dimensions, level.get(), lookFor, followUps, principles));
  }

  private <T> List<T> words(String field, Slugs<T> slugs, int most) {
    List<T> words = new ArrayList<>();
    for (Written entry : fields.list(field, 1, most)) {
      Optional<T> word = word(field, entry, slugs);
      if (word.isPresent() && words.contains(word.get())) {
        findings.add(entry.where(), "“%s” names “%s” twice".formatted(field, entry.text()));
      }
      word.ifPresent(words::add);
    }
    return words;
  }

  private <T> Optional<T> word(String field, Written written, Slugs<T> slugs) {
    Optional<T> word = slugs.find(written.text());
    if (word.isEmpty()) {
      findings.add(
          written.where(),
          "“%s” can't be “%s”; %s".formatted(field, written.text(), slugs.hint(written.text())));
    }
    return word;
  }

  private List<String> phrases(String field, int fewest, int most, int longest) {
    return fields.list(field, fewest, most).stream()
        .map(written -> fitting(field, written, longest))
        .toList();
  }

  private String fitting(String field, Written written, int longest) {
    int length = written.text().length();
    if (length > longest) {
      findings.add(
          written.where(),
          "“%s” is %d characters long; %d is the most".formatted(field, length, longest));
    }
    return written.text();
  }

  /** Principles are named before anybody has described them here, so only their form is checked. */
  private List<String> principles() {
    List<Written> entries = fields.listIfAny("principles", 5);
    for (Written entry : entries) {
      if (!QuestionId.isValid(entry.text())) {
        findings.add(
            entry.where(), "“principles” should be lower-case words with hyphens, like dive-deep");
      }
    }
    return entries.stream().map(Written::text).toList();
  }
}
