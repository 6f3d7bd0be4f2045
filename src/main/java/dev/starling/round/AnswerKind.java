package dev.starling.round;

import java.util.Locale;

/** How an answer was given. */
public enum AnswerKind {
  TEXT,
  CLIP,
  FORM;

  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
