package dev.starling.slack.story;

import static dev.starling.slack.Examples.BO;
import static dev.starling.slack.Examples.DEE;
import static dev.starling.slack.Examples.LONG_QUESTION;
import static dev.starling.slack.Examples.QUESTION;
import static dev.starling.slack.story.StoryExamples.BEGUN;
import static dev.starling.slack.story.StoryExamples.BREAKER;
import static dev.starling.slack.story.StoryExamples.HUGE;
import static dev.starling.slack.story.StoryExamples.archived;
import static dev.starling.slack.story.StoryExamples.page;
import static dev.starling.slack.story.StoryExamples.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.starling.base.PersonId;
import dev.starling.feedback.Mark;
import dev.starling.question.Question;
import dev.starling.question.Theme;
import dev.starling.slack.Golden;
import dev.starling.slack.WithinSlackLimits;
import dev.starling.story.Story;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoryViewTest {
  @Test
  void says_what_a_story_lacks_that_was_only_begun() {
    Golden.matches("story-begun", StoryView.of(page(BEGUN, List.of(), false)));
  }

  @Test
  void shows_how_a_story_was_told() {
    Golden.matches("story", StoryView.of(page(BREAKER, List.of(told(2), told(30)), false)));
  }

  @Test
  void says_kindly_that_a_story_is_told_too_often_or_too_long_ago() {
    String often = text(StoryView.of(page(BREAKER, List.of(told(1)), true)));
    String longAgo = text(StoryView.of(page(BREAKER, List.of(told(91)), false)));

    assertThat(often).contains("It can rest a little").doesNotContain("brings it back");
    assertThat(longAgo).contains("brings it back").doesNotContain("rest a little");
  }

  @Test
  void says_how_many_reacted_and_never_a_score_from_fewer_than_two() {
    ToldOnce unheard = told(1, Theme.PRIDE, "What?", Map.of());
    ToldOnce one = told(2, Theme.PRIDE, "What?", Map.of(Mark.OWNERSHIP, Set.of(BO)));

    String text = text(StoryView.of(page(BREAKER, List.of(unheard, one), false)));

    assertThat(text)
        .contains("No colleague has reacted yet", "One colleague has reacted")
        .doesNotContain("Ownership");
  }

  @Test
  void names_the_sides_from_which_it_was_not_told() {
    assertThat(text(StoryView.of(page(BREAKER, List.of(told(1)), false))))
        .contains("*Told for* Production incidents", "*Not yet told for* Scaling and performance");
  }

  @Test
  void offers_to_bring_back_what_is_archived() {
    String text = text(StoryView.of(page(archived(BREAKER), List.of(), false)));

    assertThat(text).contains("Bring it back", "archived").doesNotContain("\"Archive\"");
  }

  @Test
  void fits_when_there_is_too_much_of_everything() {
    Map<Mark, Set<PersonId>> everything =
        Arrays.stream(Mark.values())
            .collect(Collectors.toMap(Function.identity(), mark -> Set.of(BO, DEE)));
    List<ToldOnce> tellings =
        IntStream.range(0, 200)
            .mapToObj(day -> told(day, Theme.PRIDE, "&".repeat(Question.LONGEST_TEXT), everything))
            .toList();

    View window = StoryView.of(page(HUGE, tellings, true));

    WithinSlackLimits.check(window);
    assertThat(text(window)).contains("Page 2 of 40", "200 tellings");
    assertThat(amps(window)).as("not a word is cut off").isGreaterThanOrEqualTo(6 * 3_000);
  }

  @Test
  void says_what_is_next_once_it_is_saved() {
    Golden.matches("story-saved", saved(BREAKER, Optional.of(QUESTION)));
    Golden.matches("story-saved-begun", saved(BEGUN, Optional.of(QUESTION)));
    WithinSlackLimits.check(saved(HUGE, Optional.of(LONG_QUESTION)));
  }

  private static View saved(Story story, Optional<Question> question) {
    return SavedView.of(story, StoryPlace.of(story.id(), null), question);
  }

  private static long amps(View window) {
    return text(window).split("&amp;", -1).length - 1;
  }

  private static String text(View window) {
    return GsonFactory.createSnakeCase().toJson(window).replace("\\u0026", "&");
  }
}
