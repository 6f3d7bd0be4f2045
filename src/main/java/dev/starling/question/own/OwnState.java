package dev.starling.question.own;

import java.util.Optional;
import java.util.stream.Stream;

/** Where a question of a team's own stands. */
public enum OwnState {
  SUGGESTED("suggested"),
  IN_USE("in use"),
  DECLINED("declined"),
  RETIRED("retired");

  private final String words;

  OwnState(String words) {
    this.words = words;
  }

  public static Optional<OwnState> find(String words) {
    return Stream.of(values()).filter(state -> state.words.equals(words)).findFirst();
  }

  /** As it stands within a sentence. */
  public String words() {
    return words;
  }
}
