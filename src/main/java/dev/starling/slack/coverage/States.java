package dev.starling.slack.coverage;

import dev.starling.story.Coverage;
import dev.starling.story.CoverageState;

/** Signs that tell the states of coverage apart without colour: the fuller, the better. */
public final class States {
  private States() {}

  public static String sign(CoverageState state) {
    return switch (state) {
      case PROVEN -> "●";
      case TOLD -> "◐";
      case STALE -> "◔";
      case READY -> "◇";
      case DRAFT -> "◌";
      case GAP -> "○";
    };
  }

  static String meaning(CoverageState state) {
    return switch (state) {
      case PROVEN -> "told, and two colleagues saw strengths in it";
      case TOLD -> "told in the last " + Coverage.FRESH.toDays() + " days";
      case STALE -> "told, but longer ago";
      case READY -> "a whole story, never told";
      case DRAFT -> "a story with an empty part, never told";
      case GAP -> "no story yet";
    };
  }
}
