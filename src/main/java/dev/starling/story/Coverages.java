package dev.starling.story;

import dev.starling.base.PersonId;
import java.time.Clock;
import java.util.List;

/** Works out a person's coverage from what they told and what they wrote down. */
public final class Coverages {
  private final Tellings tellings;
  private final Stories stories;
  private final Clock clock;

  public Coverages(Tellings tellings, Stories stories, Clock clock) {
    this.tellings = tellings;
    this.stories = stories;
    this.clock = clock;
  }

  public Coverage of(PersonId person) {
    return of(person, tellings.findOf(person));
  }

  /**
   * @param told what the person told, where that has been read already
   */
  public Coverage of(PersonId person, List<Told> told) {
    return Coverage.of(told, stories.findOf(person), clock.instant());
  }
}
