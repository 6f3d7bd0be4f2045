package dev.starling.slack.story;

import static dev.starling.slack.Examples.MONDAY;
import static dev.starling.slack.story.StoryExamples.BEGUN;
import static dev.starling.slack.story.StoryExamples.BREAKER;
import static dev.starling.slack.story.StoryExamples.HUGE;
import static dev.starling.slack.story.StoryExamples.archived;
import static dev.starling.slack.story.StoryExamples.story;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.starling.slack.Golden;
import dev.starling.slack.WithinSlackLimits;
import dev.starling.story.Shelf;
import dev.starling.story.Story;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShelfViewTest {
  @Test
  void begins_with_a_word_on_what_a_story_bank_is() {
    Golden.matches("stories-empty", view(Browsing.FIRST, List.of()));
  }

  @Test
  void shows_the_core_themes_first_with_what_became_of_each_story() {
    Golden.matches("stories", view(Browsing.FIRST, List.of(BEGUN, BREAKER)));
  }

  @Test
  void says_so_when_nothing_is_found() {
    assertThat(text(view(new Browsing("kafka <x>", Browsing.ALL, 0), List.of(BREAKER))))
        .contains("No story speaks of “kafka &lt;x&gt;” here");
    assertThat(text(view(new Browsing("", Browsing.ARCHIVED, 0), List.of(BREAKER))))
        .contains("There is none of that kind");
  }

  @Test
  void finds_archived_stories_even_when_there_are_no_others() {
    assertThat(text(view(new Browsing("", Browsing.ARCHIVED, 0), List.of(archived(BREAKER)))))
        .contains("The breaker", "– archived");
  }

  @Test
  void pages_five_hundred_long_stories() {
    List<Story> bank = IntStream.range(0, 500).mapToObj(i -> story("s" + i, HUGE.text())).toList();

    View view = view(new Browsing("&".repeat(100), Browsing.ALL, 30), bank);

    WithinSlackLimits.check(view);
    assertThat(text(view)).contains("500 stories, page 31 of 63", "← Page 30", "Page 32 of 63 →");
  }

  @Test
  void says_how_a_story_stands_by_what_became_of_it() {
    assertThat(on(BREAKER, 0, 0, 0).state()).isEqualTo("ready");
    assertThat(on(BEGUN, 0, 0, 0).state()).isEqualTo("draft");
    assertThat(on(BEGUN, 1, 90, 1).state()).isEqualTo("told");
    assertThat(on(BREAKER, 1, 91, 1).state()).isEqualTo("stale");
    assertThat(on(BREAKER, 1, 91, 2).state()).isEqualTo("proven");
    assertThat(on(archived(BREAKER), 1, 1, 2).state()).isEqualTo("archived");
  }

  private static OnShelf on(Story story, int told, int daysAgo, int peers) {
    return new OnShelf(
        story,
        told,
        told == 0 ? Optional.empty() : Optional.of(MONDAY.minus(Duration.ofDays(daysAgo))),
        peers,
        MONDAY);
  }

  private static View view(Browsing at, List<Story> bank) {
    Shelf shelf = Shelf.of(bank, at.words(), at.wanted(), at.page());
    int banked = (int) bank.stream().filter(story -> !story.archived()).count();
    return ShelfView.of(
        at.at(shelf.page()),
        shelf,
        shelf.stories().stream()
            .map(story -> story.isComplete() ? on(story, 3, 5, 2) : on(story, 0, 0, 0))
            .toList(),
        false,
        banked);
  }

  private static String text(View view) {
    return GsonFactory.createSnakeCase()
        .toJson(view)
        .replace("\\u0026", "&")
        .replace("\\u003c", "<")
        .replace("\\u003e", ">");
  }
}
