package dev.starling.base;

/**
 * An expected no: a sentence for the person who asked, which says what to do next. Anything else
 * that goes wrong is an incident.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Refusal(String sentence) {
    super(sentence, null, false, false);
  }

  public String sentence() {
    return String.valueOf(getMessage());
  }
}
