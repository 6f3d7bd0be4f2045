package dev.starling.question;

/** A pack of questions, by its slug, such as {@code core}. */
public record PackId(String value) {
  /** The shipped questions on the eight core themes. */
  public static final PackId CORE = new PackId("core");

  /** The shipped questions on the other seven. */
  public static final PackId EXTENDED = new PackId("extended");

  /** A team's own questions, unless an import named another pack. */
  public static final PackId OWN = new PackId("own");

  /**
   * @throws IllegalArgumentException unless {@link #isValid}
   */
  public PackId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a pack: " + value);
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
