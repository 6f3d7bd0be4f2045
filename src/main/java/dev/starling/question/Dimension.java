package dev.starling.question;

import java.util.List;
import java.util.Optional;

/** What an interviewer listens for; a question names the dimensions it tests. */
public enum Dimension {
  OWNERSHIP("ownership", "Ownership", "Do they take responsibility past their own ticket?"),
  EXECUTION("execution", "Execution", "Do they get from an unclear start to something delivered?"),
  COLLABORATION(
      "collaboration",
      "Collaboration",
      "Do they work well with product, infrastructure, security and other engineers?"),
  JUDGMENT(
      "judgment",
      "Judgment",
      "Do they weigh speed, risk, reliability and performance sensibly against each other?"),
  COMMUNICATION(
      "communication",
      "Communication",
      "Can they explain a technical choice to whoever is listening?"),
  RESILIENCE("resilience", "Resilience", "How do they respond when things break or plans change?");

  static final Slugs<Dimension> SLUGS =
      new Slugs<>(List.of(values()), Dimension::slug, Dimension::question);

  private final String slug;
  private final String title;
  private final String question;

  Dimension(String slug, String title, String question) {
    this.slug = slug;
    this.title = title;
    this.question = question;
  }

  public static Optional<Dimension> find(String slug) {
    return SLUGS.find(slug);
  }

  public static Optional<Dimension> suggestion(String text) {
    return SLUGS.suggestion(text);
  }

  public String slug() {
    return slug;
  }

  public String title() {
    return title;
  }

  /** The question an interviewer silently asks. */
  public String question() {
    return question;
  }
}
