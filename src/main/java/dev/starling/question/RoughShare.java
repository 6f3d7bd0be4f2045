package dev.starling.question;

/** A number of people as Starling tells it: none is few, and all is most. */
public enum RoughShare {
  FEW("few"),
  ABOUT_HALF("about half"),
  MOST("most");

  private final String words;

  RoughShare(String words) {
    this.words = words;
  }

  static RoughShare of(Share share) {
    int percents = 100 * share.part();
    if (percents <= 40 * share.whole()) {
      return FEW;
    }
    return percents >= 60 * share.whole() ? MOST : ABOUT_HALF;
  }

  /** As it stands within a sentence: "few", "about half", "most". */
  public String words() {
    return words;
  }
}
