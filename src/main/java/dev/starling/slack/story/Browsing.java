package dev.starling.slack.story;

import dev.starling.question.Theme;
import dev.starling.slack.wire.Payload;
import dev.starling.story.Story;
import java.util.function.Predicate;

/**
 * Where somebody is in their story bank.
 *
 * @param words that were looked for
 * @param filter {@link #ALL}, {@link #UNFINISHED}, {@link #ARCHIVED}, or a theme's slug
 * @param page from 0
 */
record Browsing(String words, String filter, int page) {
  static final String ALL = "all";
  static final String UNFINISHED = "unfinished";
  static final String ARCHIVED = "archived";
  static final Browsing FIRST = new Browsing("", ALL, 0);

  static Browsing decode(String metadata) {
    return Payload.decode(metadata, Browsing.class);
  }

  String encode() {
    return Payload.encode(this);
  }

  Browsing lookingFor(String other) {
    return new Browsing(other, filter, 0);
  }

  Browsing only(String other) {
    return new Browsing(words, other, 0);
  }

  Browsing at(int other) {
    return new Browsing(words, filter, other);
  }

  Predicate<Story> wanted() {
    return switch (filter) {
      case ALL -> story -> !story.archived();
      case UNFINISHED -> story -> !story.archived() && !story.isComplete();
      case ARCHIVED -> Story::archived;
      default -> story -> !story.archived() && Theme.find(filter).filter(story::serves).isPresent();
    };
  }
}
