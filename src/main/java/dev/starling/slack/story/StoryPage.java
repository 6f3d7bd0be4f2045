package dev.starling.slack.story;

import dev.starling.base.PersonId;
import dev.starling.story.Angles;
import dev.starling.story.Story;
import dev.starling.story.Telling;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * All that a story's window shows.
 *
 * @param tellings all of them, newest first
 * @param shown those on this page
 * @param peers how many colleagues saw strengths in any of them
 * @param overused whether it was told in three of the last five rounds
 * @param sharedWith the colleagues who may read it
 * @param alone whether there is no other story to put it together with
 */
record StoryPage(
    Story story,
    StoryPlace place,
    List<Telling> tellings,
    List<ToldOnce> shown,
    int peers,
    boolean overused,
    List<PersonId> sharedWith,
    boolean alone,
    Instant now,
    ZoneId zone) {
  static final int ON_A_PAGE = 5;

  Angles angles() {
    return Angles.of(story, tellings);
  }

  int pages() {
    return Math.max(1, (tellings.size() + ON_A_PAGE - 1) / ON_A_PAGE);
  }

  /** The tellings of one page; the nearest page that is there. */
  static List<Telling> onPage(List<Telling> tellings, int page) {
    int from = Math.max(0, Math.min(page, (tellings.size() - 1) / ON_A_PAGE)) * ON_A_PAGE;
    return tellings.subList(from, Math.min(from + ON_A_PAGE, tellings.size()));
  }
}
