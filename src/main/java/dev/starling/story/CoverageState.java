package dev.starling.story;

import java.util.Locale;

/** How well a person covers one theme, best first. */
public enum CoverageState {
  /** Told, and two different peers saw strengths in its tellings: that does not age. */
  PROVEN,
  /** Told in the last 90 days. */
  TOLD,
  /** Told, but not in the last 90 days, and not proven. */
  STALE,
  /** A story with all five bullets, never told. */
  READY,
  /** A story with a bullet still empty. */
  DRAFT,
  GAP;

  /** The word by which it is exported. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a question on the theme would do the person good. */
  public boolean isThin() {
    return this != PROVEN && this != TOLD;
  }
}
