package dev.starling.story;

import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import dev.starling.base.Transaction;
import dev.starling.question.Theme;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes two stories one: no word and no telling of either is lost. */
public final class MergeStories {
  private final Stories stories;
  private final Transaction transaction;
  private final Clock clock;

  public MergeStories(Stories stories, Transaction transaction, Clock clock) {
    this.stories = stories;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * @param kept the one that stays, with its title
   * @param other is archived; its words stand below those of the one that stays where they differ
   * @throws Refusal when one is gone or somebody else's, or when they are too long together
   */
  public Story into(StoryId kept, StoryId other, PersonId owner) {
    if (kept.equals(other)) {
      throw new Refusal("Choose another story to put together with this one.");
    }
    return transaction.call(() -> merged(kept, other, owner));
  }

  private Story merged(StoryId kept, StoryId other, PersonId owner) {
    Story first = OwnStory.in(stories, kept, owner);
    Story second = OwnStory.in(stories, other, owner);
    StoryText text = both(first.text(), second.text());
    if (!text.fitsAForm()) {
      throw new Refusal(
          "Together they would be longer than a story may be: shorten one of them first.");
    }
    Story both = first.saying(text, clock.instant());
    stories.save(both);
    stories.findTellings(other).forEach(telling -> stories.link(telling.answer(), kept));
    stories.archive(other, true);
    return both;
  }

  private static StoryText both(StoryText first, StoryText second) {
    List<Theme> themes =
        Stream.concat(first.themes().stream(), second.themes().stream())
            .distinct()
            .limit(StoryText.MOST_THEMES)
            .toList();
    Bullets one = first.bullets();
    Bullets two = second.bullets();
    Bullets bullets =
        new Bullets(
            both(one.situation(), two.situation()),
            both(one.task(), two.task()),
            both(one.action(), two.action()),
            both(one.result(), two.result()),
            both(one.learning(), two.learning()),
            both(one.tradeoffs(), two.tradeoffs()));
    return new StoryText(
        first.title(),
        themes,
        bullets,
        both(first.evidence(), second.evidence()),
        both(first.witness(), second.witness()));
  }

  private static String both(String one, String two) {
    return one.contains(two)
        ? one
        : Stream.of(one, two).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
  }
}
