package dev.starling.localslack.control;

/**
 * A sentence for whoever ordered something that cannot be, and the HTTP status that goes with it.
 */
final class No extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;

  No(String sentence) {
    this(400, sentence);
  }

  No(int status, String sentence) {
    super(sentence, null, false, false);
    this.status = status;
  }

  int status() {
    return status;
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
