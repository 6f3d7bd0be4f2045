package dev.starling.slack.story;

import static dev.starling.slack.Examples.ADA;
import static dev.starling.slack.Examples.BERLIN;
import static dev.starling.slack.Examples.LONG_QUESTION;
import static dev.starling.slack.Examples.MONDAY;
import static dev.starling.slack.Examples.QUESTION;
import static dev.starling.slack.story.StoryExamples.BEGUN;
import static dev.starling.slack.story.StoryExamples.BREAKER;
import static dev.starling.slack.story.StoryExamples.HUGE;
import static dev.starling.slack.story.StoryExamples.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import dev.starling.question.Lens;
import dev.starling.question.Principle;
import dev.starling.question.Question;
import dev.starling.question.Theme;
import dev.starling.slack.Golden;
import dev.starling.slack.WithinSlackLimits;
import dev.starling.story.Angles;
import dev.starling.story.Bullets;
import dev.starling.story.Fit;
import dev.starling.story.PrincipleStories;
import dev.starling.story.Story;
import dev.starling.story.StoryText;
import dev.starling.story.Telling;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Windows that compare, link, put together and propose. */
class ChoosingViewsTest {
  private static final StoryPlace PLACE = StoryPlace.of(BREAKER.id(), Browsing.FIRST);
  private static final List<Theme> ASKED = List.of(Theme.SCALING, Theme.MIGRATION);
  private static final LinkTarget ANSWER = new LinkTarget("1/a2", null);
  private static final List<Story> MANY =
      IntStream.range(0, 500).mapToObj(i -> StoryExamples.story("s" + i, HUGE.text())).toList();

  @Test
  void two_tellings_stand_side_by_side() {
    Golden.matches(
        "story-compared",
        compared(BREAKER.text().bullets(), new Bullets("", "", "I ran.", "", "", "")));
    WithinSlackLimits.check(compared(HUGE.text().bullets(), HUGE.text().bullets()));
  }

  private static View compared(Bullets before, Bullets after) {
    List<Telling> tellings = IntStream.range(0, 150).mapToObj(i -> told(i).telling()).toList();
    List<Telling> some = before.equals(after) ? tellings : tellings.subList(2, 31);
    return CompareView.of(
        new Comparison(BREAKER.id().toString(), "1/a30", "1/a2"),
        some,
        new CompareView.Side(told(30), before, "90 words · about 37 seconds aloud"),
        new CompareView.Side(told(2), after, "240 words · about 99 seconds aloud"),
        BERLIN);
  }

  @Test
  void principles_stand_with_the_stories_for_them() {
    Lens lens = LensView.lenses().get(0);
    List<Principle> principles = lens.principles();
    List<PrincipleStories> some =
        List.of(
            new PrincipleStories(principles.get(0), ASKED, List.of(BREAKER), List.of(BEGUN)),
            new PrincipleStories(principles.get(1), ASKED, List.of(), List.of()));
    Golden.matches("story-principles", LensView.of(lens, some));

    List<PrincipleStories> full =
        principles.stream().map(each -> new PrincipleStories(each, ASKED, MANY, MANY)).toList();
    WithinSlackLimits.check(LensView.of(lens, full));
    assertThat(LensView.of(lens, full).toString())
        .contains("You have a story for each of them", "and 497 more");
  }

  @Test
  void the_best_match_is_chosen_already() {
    Golden.matches(
        "story-link",
        LinkForm.of(
            ANSWER,
            QUESTION,
            "Our checkout timed out",
            List.of(BREAKER, BEGUN),
            List.of(BREAKER),
            true));
    Golden.matches("story-link-none", LinkForm.withoutStories(ANSWER));
    WithinSlackLimits.check(
        LinkForm.of(
            ANSWER,
            LONG_QUESTION,
            "&".repeat(9_000),
            MANY.subList(0, 100),
            MANY.subList(0, 9),
            false));
  }

  @Test
  void an_answer_is_chosen_for_a_story() {
    Golden.matches(
        "story-telling-form", TellingForm.of(PLACE, BREAKER, List.of(told(2).telling()), BERLIN));
    WithinSlackLimits.check(TellingForm.of(PLACE, BREAKER, List.of(), BERLIN));
    WithinSlackLimits.check(
        TellingForm.of(PLACE, HUGE, Collections.nCopies(100, told(1).telling()), BERLIN));
  }

  @Test
  void another_story_is_chosen_to_put_together() {
    Golden.matches("story-merge-form", MergeForm.of(PLACE, BREAKER, List.of(BEGUN)));
    WithinSlackLimits.check(MergeForm.of(PLACE, HUGE, MANY));
  }

  @Test
  void the_fitting_stories_come_with_reasons() {
    Fit.Candidate told = new Fit.Candidate(BREAKER, List.of(told(100).telling()), 2);
    Question question = questionOn(BREAKER);
    List<Fit> fits = Fit.best(question, List.of(BREAKER), story -> told, MONDAY);
    Golden.matches("story-fits", FitView.of(question, fits, 1));
    Golden.matches("story-fits-empty", FitView.of(QUESTION, List.of(), 0));
    assertThat(FitView.of(QUESTION, List.of(), 3).toString())
        .contains("None of your stories is about technical disagreement yet");
    List<Fit> many =
        Fit.best(LONG_QUESTION, MANY, story -> new Fit.Candidate(story, List.of(), 0), MONDAY);
    assertThat(many).hasSizeLessThan(100);
    WithinSlackLimits.check(FitView.of(LONG_QUESTION, many, 500));
  }

  private static Question questionOn(Story story) {
    return new Question(
        QUESTION.id(),
        "Tell me of an evening when a checkout timed out.",
        story.text().themes(),
        QUESTION.dimensions(),
        QUESTION.level(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void questions_to_rehearse_say_which_show_a_new_side() {
    Angles angles = Angles.of(BREAKER, List.of(told(2).telling()));
    Golden.matches(
        "story-rehearse",
        RehearseView.of(BREAKER, angles, List.of(questionOn(BREAKER), QUESTION), "/mock"));
    assertThat(RehearseView.of(BREAKER, angles, List.of(), "/mock").toString())
        .contains("no further question");
    WithinSlackLimits.check(
        RehearseView.of(HUGE, angles, Collections.nCopies(6, LONG_QUESTION), "/mock"));
  }

  @Test
  void what_the_windows_carry_comes_back_unchanged() {
    Browsing browsing = new Browsing("a \"b\" <c> é", "pride", 7);
    StoryPlace place = StoryPlace.of(BREAKER.id(), browsing).at(3);
    StoryTarget target = StoryTarget.of(place, true).again();
    LinkTarget link = new LinkTarget("1/x-\"y\"", place);
    Comparison comparison = new Comparison("1/s", "1/a", "1/b");

    assertThat(Browsing.decode(browsing.encode())).isEqualTo(browsing);
    assertThat(StoryPlace.decode(place.encode())).isEqualTo(place);
    assertThat(StoryTarget.decode(target.encode())).isEqualTo(target);
    assertThat(StoryTarget.decode(StoryTarget.fresh(null).encode()))
        .isEqualTo(StoryTarget.fresh(null));
    assertThat(LinkTarget.decode(link.encode())).isEqualTo(link);
    assertThat(Comparison.decode(comparison.encode())).isEqualTo(comparison);
    assertThat(place.storyId()).isEqualTo(BREAKER.id());
    assertThat(target.storyIn("V1", ADA)).isEqualTo(BREAKER.id());
    assertThat(StoryTarget.fresh(null).storyIn("V1", ADA).value()).isEqualTo("V1");
    assertThat(target.draft(ADA, StoryText.EMPTY, MONDAY).form()).isEqualTo("breaker");
  }
}
