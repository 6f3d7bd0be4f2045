package dev.starling.question;

/** A lens, by its slug, such as {@code amazon}. */
public record LensId(String value) {
  /**
   * @throws IllegalArgumentException unless {@link #isValid}
   */
  public LensId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a lens: " + value);
    }
  }

  /** Lower-case letters and digits in words joined by single hyphens, sixty characters at most. */
  public static boolean isValid(String text) {
    return QuestionId.isValid(text);
  }

  @Override
  public String toString() {
    return value;
  }
}
