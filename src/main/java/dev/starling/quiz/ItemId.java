package dev.starling.quiz;

import dev.starling.question.QuestionId;

/** An item's name for good, such as {@code missing-result-queue}: rewording keeps it. */
public record ItemId(String value) {
  /**
   * @throws IllegalArgumentException unless {@link #isValid}
   */
  public ItemId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not an item id: " + value);
    }
  }

  /** Formed like a question's. */
  public static boolean isValid(String text) {
    return QuestionId.isValid(text);
  }

  @Override
  public String toString() {
    return value;
  }
}
