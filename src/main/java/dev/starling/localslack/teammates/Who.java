package dev.starling.localslack.teammates;

import java.util.Locale;

/** Whose doing something is, seen from the one whose habit it is. */
enum Who {
  /** A person, and not oneself. */
  ANYBODY,
  /** Somebody at a page. */
  PERSON,
  /** Somebody who acts by themselves. */
  TEAMMATE,
  ME,
  APP;

  static Who parse(String written) {
    for (Who who : values()) {
      if (who.name().equals(written.toUpperCase(Locale.ROOT))) {
        return who;
      }
    }
    throw new IllegalArgumentException("is none of anybody, person, teammate, me, app: " + written);
  }
}
