package dev.starling.question;

import java.util.List;
import java.util.Optional;

/** How much experience a question expects of the person who answers. */
public enum Level {
  MID("mid"),
  SENIOR("senior"),
  STAFF("staff");

  static final Slugs<Level> SLUGS = new Slugs<>(List.of(values()), Level::slug, level -> "");

  private final String slug;

  Level(String slug) {
    this.slug = slug;
  }

  public static Optional<Level> find(String slug) {
    return SLUGS.find(slug);
  }

  public static Optional<Level> suggestion(String text) {
    return SLUGS.suggestion(text);
  }

  public String slug() {
    return slug;
  }
}
