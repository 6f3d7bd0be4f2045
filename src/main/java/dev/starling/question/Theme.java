package dev.starling.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fifteen kinds of story; the first eight are the core that everybody should have. */
public enum Theme {
  INCIDENT(
      "incident",
      "Production incidents",
      "An outage, alert or stubborn bug in production, and how you worked under its pressure.",
      true),
  DISAGREEMENT(
      "disagreement",
      "Technical disagreement",
      "A conflict over a technical decision, how it was settled and what became of it.",
      true),
  SCALING(
      "scaling",
      "Scaling and performance",
      "A system that had to carry more load, answer faster or cost less.",
      true),
  MISTAKE(
      "mistake",
      "Mistakes",
      "A real failure of your own, how you put it right and what keeps it from returning.",
      true),
  AMBIGUITY(
      "ambiguity",
      "Ambiguity",
      "A vague or shifting requirement that you turned into something clear and delivered.",
      true),
  INFLUENCE(
      "influence",
      "Influence without authority",
      "Getting other teams to do something that you could not order them to do.",
      true),
  PRIORITIZATION(
      "prioritization",
      "Prioritization",
      "More urgent work than hands or resources, and how you chose what had to wait.",
      true),
  PRIDE(
      "pride",
      "Work to be proud of",
      "A project that you would show to anybody, and the part of it that was yours.",
      true),
  MIGRATION(
      "migration",
      "Data migration",
      "Moving data or changing its schema while people depend on it.",
      false),
  MENTORING(
      "mentoring", "Mentoring", "Helping somebody grow, or leading others through a task.", false),
  TRADEOFF(
      "tradeoff",
      "Trade-offs",
      "Weighing debt against features, performance against maintainability, or one architecture against another.",
      false),
  LEARNING(
      "learning",
      "Learning fast",
      "Becoming useful in a technology that was new to you while the work would not wait.",
      false),
  DEADLINE(
      "deadline",
      "Tight deadlines",
      "A date that was hard to meet, and what you did about scope, quality and risk.",
      false),
  STAKEHOLDER(
      "stakeholder",
      "Difficult stakeholders",
      "Bad news, lost trust or a hard customer, manager or partner, handled with respect.",
      false),
  IMPROVEMENT(
      "improvement",
      "Process improvement",
      "A change to how a team works: its releases, reviews, alerts or on-call process.",
      false);

  static final Slugs<Theme> SLUGS =
      new Slugs<>(List.of(values()), Theme::slug, theme -> theme.title + " " + theme.description);

  private final String slug;
  private final String title;
  private final String description;
  private final boolean core;

  Theme(String slug, String title, String description, boolean core) {
    this.slug = slug;
    this.title = title;
    this.description = description;
    this.core = core;
  }

  public static Optional<Theme> find(String slug) {
    return SLUGS.find(slug);
  }

  /** The theme that a mistyped slug, or a word people use for it, most likely meant. */
  public static Optional<Theme> suggestion(String text) {
    return SLUGS.suggestion(text);
  }

  public String slug() {
    return slug;
  }

  /** As a heading: "Data migration". */
  public String title() {
    return title;
  }

  /** As it follows "a question on" or "a story on": "data migration". */
  public String inSentence() {
    return title.toLowerCase(Locale.ROOT);
  }

  public String description() {
    return description;
  }

  /** Whether it is one of the eight stories everybody should have first. */
  public boolean core() {
    return core;
  }
}
