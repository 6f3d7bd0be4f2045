package dev.starling.slack.story;

import dev.starling.slack.coverage.States;
import dev.starling.story.Coverage;
import dev.starling.story.CoverageState;
import dev.starling.story.Story;
import java.time.Instant;
import java.util.Optional;

/**
 * A story in the list, with what became of it.
 *
 * @param told how many times
 * @param last when it was told last
 * @param peers how many colleagues saw strengths in it
 */
record OnShelf(Story story, int told, Optional<Instant> last, int peers, Instant now) {
  private static final int PEERS_TO_PROVE = 2;

  String state() {
    return story.archived() ? "archived" : coverage().slug();
  }

  String sign() {
    return story.archived() ? "–" : States.sign(coverage());
  }

  /** The same words as for a theme, said of one story. */
  private CoverageState coverage() {
    if (peers >= PEERS_TO_PROVE) {
      return CoverageState.PROVEN;
    }
    if (last.isPresent()) {
      boolean fresh = !last.get().isBefore(now.minus(Coverage.FRESH));
      return fresh ? CoverageState.TOLD : CoverageState.STALE;
    }
    return story.isComplete() ? CoverageState.READY : CoverageState.DRAFT;
  }
}
