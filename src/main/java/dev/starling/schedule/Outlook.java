package dev.starling.schedule;

import java.util.List;

/**
 * What a channel can expect.
 *
 * @param next the next slots that will be posted, three of them unless the schedule is paused or
 *     there is none
 * @param gaps why days before them have no question
 */
public record Outlook(List<Due> next, List<Explanation> gaps) {
  public Outlook {
    next = List.copyOf(next);
    gaps = List.copyOf(gaps);
  }
}
