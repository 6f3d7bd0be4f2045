package dev.starling.slack.story;

import dev.starling.base.PersonId;
import dev.starling.feedback.Rubrics;
import dev.starling.feedback.Scorecard;
import dev.starling.feedback.Scorecards;
import dev.starling.round.Answers;
import dev.starling.round.Round;
import dev.starling.round.RoundId;
import dev.starling.round.Rounds;
import dev.starling.sharing.Share;
import dev.starling.sharing.Shares;
import dev.starling.slack.caller.Caller;
import dev.starling.story.Habit;
import dev.starling.story.OwnStory;
import dev.starling.story.Stories;
import dev.starling.story.Story;
import dev.starling.story.Telling;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Finds all that a story's window shows, for its owner. */
final class StoryPages {
  private final Stories stories;
  private final Rounds rounds;
  private final Answers answers;
  private final Scorecards scorecards;
  private final Rubrics rubrics;
  private final Shares shares;
  private final Clock clock;

  StoryPages(
      Stories stories,
      Rounds rounds,
      Answers answers,
      Scorecards scorecards,
      Rubrics rubrics,
      Shares shares,
      Clock clock) {
    this.stories = stories;
    this.rounds = rounds;
    this.answers = answers;
    this.scorecards = scorecards;
    this.rubrics = rubrics;
    this.shares = shares;
    this.clock = clock;
  }

  /**
   * @throws dev.starling.base.Refusal when it is gone or somebody else's
   */
  StoryPage of(Caller caller, StoryPlace place) {
    PersonId owner = caller.person().id();
    Story story = OwnStory.in(stories, place.storyId(), owner);
    List<Telling> tellings = stories.findTellings(story.id());
    return new StoryPage(
        story,
        place,
        tellings,
        StoryPage.onPage(tellings, place.page()).stream()
            .flatMap(told -> toldOnce(told).stream())
            .toList(),
        stories.countPeers(story.id()),
        isOverused(owner, tellings),
        shares.findStanding(story.id()).stream().map(Share::colleague).toList(),
        stories.findOf(owner).size() == 1,
        clock.instant(),
        caller.person().zone());
  }

  private boolean isOverused(PersonId owner, List<Telling> tellings) {
    return Habit.isOverused(
        answers.findOf(owner, Habit.ANSWERS), tellings.stream().map(Telling::answer).toList());
  }

  /** Empty when the answer was deleted a moment ago. */
  Optional<ToldOnce> toldOnce(Telling telling) {
    return answers
        .find(telling.answer())
        .map(
            answer -> {
              Round round = rounds.get(answer.round());
              Scorecard scorecard = scorecards.of(answer, round);
              RoundId id = round.id();
              return new ToldOnce(telling, scorecard, rubrics.get(id.workspace(), round.rubric()));
            });
  }
}
