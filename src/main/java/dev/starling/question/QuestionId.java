package dev.starling.question;

/** A question's name for good, such as {@code incident-pager-at-3}: rewording keeps it. */
public record QuestionId(String value) {
  private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final int LONGEST = 60;

  /**
   * @throws IllegalArgumentException unless {@link #isValid}
   */
  public QuestionId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a question id: " + value);
    }
  }

  /** Lower-case letters and digits in words joined by single hyphens, sixty characters at most. */
  public static boolean isValid(String text) {
    return text.length() <= LONGEST && text.matches(SLUG);
  }

  @Override
  public String toString() {
    return value;
  }
}
