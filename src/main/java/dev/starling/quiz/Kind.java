package dev.starling.quiz;

import dev.starling.question.Slugs;
import java.util.List;
import java.util.Locale;

/** What an item asks. */
public enum Kind {
  /** Which of two phrasings an interviewer would rather hear. */
  STRONGER,
  /** Which part an answer lacks. */
  MISSING;

  static final Slugs<Kind> SLUGS = new Slugs<>(List.of(values()), Kind::slug, kind -> "");

  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
