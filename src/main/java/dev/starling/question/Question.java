package dev.starling.question;

import java.util.List;

/**
 * Something an interviewer might ask.
 *
 * @param themes one to three kinds of story that answer it; the first is <em>the</em> theme
 * @param lookFor short phrases: what an interviewer hopes to hear
 * @param principles slugs of employers' principles it serves; may be empty
 */
public record Question(
    QuestionId id,
    String text,
    List<Theme> themes,
    List<Dimension> dimensions,
    Level level,
    List<String> lookFor,
    List<String> followUps,
    List<String> principles) {
  public static final int MOST_THEMES = 3;

  /** Slack would show 3,000 characters, but nobody reads a question of that length. */
  public static final int LONGEST_TEXT = 600;

  public static final int LONGEST_PHRASE = 140;
  public static final int LONGEST_FOLLOW_UP = 200;

  /**
   * @throws IllegalArgumentException without a theme, or with more than three
   */
  public Question {
    if (themes.isEmpty() || themes.size() > MOST_THEMES) {
      throw new IllegalArgumentException(id + " needs one to three themes");
    }
    themes = List.copyOf(themes);
    dimensions = List.copyOf(dimensions);
    lookFor = List.copyOf(lookFor);
    followUps = List.copyOf(followUps);
    principles = List.copyOf(principles);
  }

  public Theme theme() {
    return themes.get(0);
  }
}
