package dev.starling.feedback;

import dev.starling.question.Dimension;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What one emoji of a peer can say of an answer: a strength in a dimension, or a growth signal. */
public enum Mark {
  OWNERSHIP(Dimension.OWNERSHIP, "key", "took responsibility beyond their own ticket"),
  EXECUTION(Dimension.EXECUTION, "dart", "got from an unclear start to something delivered"),
  COLLABORATION(
      Dimension.COLLABORATION, "handshake", "worked well with people of other trades and teams"),
  JUDGMENT(Dimension.JUDGMENT, "scales", "weighed the options and chose sensibly"),
  COMMUNICATION(
      Dimension.COMMUNICATION, "speech_balloon", "made a technical choice clear to any listener"),
  RESILIENCE(Dimension.RESILIENCE, "shield", "kept steady when things broke or plans changed"),

  TOO_MUCH_SYSTEM(
      "classical_building", "Too much system", "the architecture is clear, the decisions are not"),
  TOO_LITTLE_ENGINEERING(
      "wrench", "Too little engineering", "good teamwork, but the technical part stays thin"),
  NO_TRADE_OFF(
      "twisted_rightwards_arrows",
      "No trade-off",
      "one path is shown as if there had been no other"),
  BLAME("boomerang", "Blame", "another person or team ends up as the problem"),
  UNCLEAR_OWNERSHIP(
      "busts_in_silhouette", "Unclear ownership", "“we” all along, so your own part is hidden"),
  NO_REFLECTION("mirror", "No reflection", "stops at the result, with nothing learned from it"),
  TOO_LONG("hourglass", "Too long", "the background takes the room that the action needs"),
  NO_EVIDENCE("bar_chart", "No evidence", "no number or visible outcome shows that it worked");

  private final String slug;
  private final String standardEmoji;
  private final String label;
  private final String meaning;
  private final boolean strength;

  /** A strength has its dimension's name. */
  Mark(Dimension dimension, String standardEmoji, String meaning) {
    this.slug = dimension.slug();
    this.standardEmoji = standardEmoji;
    this.label = dimension.title();
    this.meaning = meaning;
    this.strength = true;
  }

  /** A growth signal. */
  Mark(String standardEmoji, String label, String meaning) {
    this.slug = name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.standardEmoji = standardEmoji;
    this.label = label;
    this.meaning = meaning;
    this.strength = false;
  }

  public static Optional<Mark> ofSlug(String slug) {
    return Arrays.stream(values()).filter(mark -> mark.slug().equals(slug)).findFirst();
  }

  public static List<Mark> strengths() {
    return Arrays.stream(values()).filter(Mark::isStrength).toList();
  }

  public static List<Mark> growthSignals() {
    return Arrays.stream(values()).filter(mark -> !mark.isStrength()).toList();
  }

  /** The name under which it is stored and exported. */
  public String slug() {
    return slug;
  }

  /** The emoji it has until a workspace chooses another, without colons. */
  public String standardEmoji() {
    return standardEmoji;
  }

  public String label() {
    return label;
  }

  /** What it says of the answer, in a few words that follow a colon. */
  public String meaning() {
    return meaning;
  }

  public boolean isStrength() {
    return strength;
  }
}
