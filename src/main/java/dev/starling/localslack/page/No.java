package dev.starling.localslack.page;

/** A sentence for the person at the page, who asked for something that cannot be. */
final class No extends RuntimeException {
  private static final long serialVersionUID = 1;

  No(String sentence) {
    super(sentence, null, false, false);
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
