package dev.starling.belongings.paper;

import dev.starling.story.Bullets;
import dev.starling.story.StoryText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A part of a story, and the words by which people and files call it. */
public enum Part {
  ID("id", "id"),
  TITLE("title", "Title", "story", "name", "headline", "heading"),
  THEMES("themes", "Themes", "theme", "tags", "serves", "goodfor", "category"),
  SITUATION("situation", "Situation", "context", "background", "s"),
  TASK("task", "Task", "goal", "challenge", "mypart", "t"),
  ACTION("action", "Action", "actions", "whatidid", "a"),
  TRADEOFFS("tradeoffs", "Trade-offs", "tradeoff", "alternatives"),
  RESULT("result", "Result", "results", "outcome", "impact", "r"),
  LEARNING(
      "learning",
      "Learning",
      "learnings",
      "lesson",
      "lessons",
      "lessonslearned",
      "reflection",
      "l"),
  EVIDENCE("evidence", "Proof", "whatprovesit", "metric", "metrics", "numbers"),
  WITNESS("witness", "Who could confirm it", "reference", "referee"),
  ARCHIVED("archived", "Archived"),
  /** What our own document says beside, and nobody has to read back. */
  ASIDE("", "Told", "angles", "questionsitfits", "questions", "stillmissing", "heard");

  /** Those that are words of the story, in the order in which it is told. */
  public static final List<Part> WORDS =
      List.of(SITUATION, TASK, ACTION, TRADEOFFS, RESULT, LEARNING, EVIDENCE, WITNESS);

  /** Those without which nothing is a story. */
  static final List<Part> CORE = List.of(SITUATION, TASK, ACTION, RESULT, LEARNING);

  private final String field;
  private final String label;
  private final List<String> others;

  Part(String field, String label, String... others) {
    this.field = field;
    this.label = label;
    this.others = List.of(others);
  }

  /** By any of its names, however they are written. */
  public static Optional<Part> find(String name) {
    String plain = plain(name);
    return plain.isEmpty()
        ? Optional.empty()
        : Arrays.stream(values()).filter(part -> part.isCalled(plain)).findFirst();
  }

  private boolean isCalled(String plain) {
    return plain.equals(field) || plain.equals(plain(label)) || others.contains(plain);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
  }

  /** Its name in CSV and JSON. */
  public String field() {
    return field;
  }

  /** Its name for readers. */
  public String label() {
    return label;
  }

  /** As it follows "the". */
  public String inSentence() {
    return this == WITNESS ? "witness" : label.toLowerCase(Locale.ROOT);
  }

  /** How many characters it may have. */
  public int longest() {
    return switch (this) {
      case TITLE -> StoryText.LONGEST_TITLE;
      case EVIDENCE, WITNESS -> StoryText.LONGEST_LINE;
      case SITUATION, TASK, ACTION, TRADEOFFS, RESULT, LEARNING -> StoryText.LONGEST_BULLET;
      default -> Integer.MAX_VALUE;
    };
  }

  /** What a story says in it; only for those that are words. */
  public String of(StoryText text) {
    Bullets bullets = text.bullets();
    return switch (this) {
      case TITLE -> text.title();
      case SITUATION -> bullets.situation();
      case TASK -> bullets.task();
      case ACTION -> bullets.action();
      case TRADEOFFS -> bullets.tradeoffs();
      case RESULT -> bullets.result();
      case LEARNING -> bullets.learning();
      case EVIDENCE -> text.evidence();
      case WITNESS -> text.witness();
      default -> throw new IllegalArgumentException(this + " is not made of words");
    };
  }
}
