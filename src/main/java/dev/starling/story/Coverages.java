package dev.starling.story;

import dev.starling.base.PersonId;
import java.time.Clock;
import java.util.List;

/** Works out a person's coverage from what they told and what they wrote down. */
public final class Coverages {
  private final Tellings tellings;
  private final Shelves shelves;
  private final Clock clock;

  public Coverages(Tellings tellings, Shelves shelves, Clock clock) {
    this.tellings = tellings;
    this.shelves = shelves;
    this.clock = clock;
  }

  public Coverage of(PersonId person) {
    return of(tellings.findOf(person), shelves.findOf(person));
  }

  /**
   * @param told what a person told, where that has been read already
   * @param shelf their stories
   */
  public Coverage of(List<Told> told, List<Spine> shelf) {
    return Coverage.onShelf(told, shelf, clock.instant());
  }
}
