package dev.starling.story;

import dev.starling.base.Refusal;
import dev.starling.question.Theme;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a story says, finished or not.
 *
 * @param themes at most three, the one it serves best first
 * @param evidence the number or the outcome that proves it
 * @param witness who could corroborate it: a word, never a mention
 */
public record StoryText(
    String title, List<Theme> themes, Bullets bullets, String evidence, String witness) {
  public static final StoryText EMPTY = new StoryText("", List.of(), Bullets.NONE, "", "");

  /** So that a story stays one story: two or three angles, not fifteen. */
  public static final int MOST_THEMES = 3;

  public static final int LONGEST_TITLE = 100;

  /** As much as a form takes for one bullet. */
  public static final int LONGEST_BULLET = 3_000;

  /** For the evidence and the witness. */
  public static final int LONGEST_LINE = 300;

  /**
   * @throws Refusal when there are too many themes
   */
  public StoryText {
    title = title.strip();
    themes = themes.stream().distinct().toList();
    evidence = evidence.strip();
    witness = witness.strip();
    if (themes.size() > MOST_THEMES) {
      throw new Refusal(
          "A story that is about everything is about nothing: choose at most three themes.");
    }
  }

  /** Whether there is nothing worth keeping yet. */
  public boolean isEmpty() {
    return equals(EMPTY);
  }

  /** Whether it can be told: it has a theme and all five bullets. */
  public boolean isComplete() {
    return !themes.isEmpty() && bullets.isComplete();
  }

  /** Whether a form can hold all of it. */
  boolean fitsAForm() {
    return Stream.of(
                bullets.situation(),
                bullets.task(),
                bullets.action(),
                bullets.result(),
                bullets.learning(),
                bullets.tradeoffs())
            .allMatch(bullet -> bullet.length() <= LONGEST_BULLET)
        && evidence.length() <= LONGEST_LINE
        && witness.length() <= LONGEST_LINE;
  }

  /** Every word of it. */
  public String words() {
    return String.join("\n", title, bullets.text(), evidence, witness);
  }
}
