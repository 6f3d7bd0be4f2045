package dev.starling.slack.story;

import com.slack.api.model.view.View;
import dev.starling.base.PersonId;
import dev.starling.question.Question;
import dev.starling.round.Answer;
import dev.starling.round.AnswerId;
import dev.starling.round.Answers;
import dev.starling.round.Rounds;
import dev.starling.slack.caller.Caller;
import dev.starling.story.LinkTelling;
import dev.starling.story.OwnStory;
import dev.starling.story.ReadAnswer;
import dev.starling.story.Stories;
import dev.starling.story.Story;
import dev.starling.story.StoryId;
import dev.starling.story.Telling;
import dev.starling.story.WhichStory;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what there is to choose when an answer and a story are to be linked. */
final class LinkChoices {
  private final Stories stories;
  private final Answers answers;
  private final Rounds rounds;
  private final ReadAnswer readAnswer;
  private final LinkTelling linkTelling;

  LinkChoices(
      Stories stories,
      Answers answers,
      Rounds rounds,
      ReadAnswer readAnswer,
      LinkTelling linkTelling) {
    this.stories = stories;
    this.answers = answers;
    this.rounds = rounds;
    this.readAnswer = readAnswer;
    this.linkTelling = linkTelling;
  }

  /**
   * The stories for an answer: those that are linked, then the likeliest, then the others.
   *
   * @throws dev.starling.base.Refusal when the answer is gone or somebody else's
   */
  View form(Caller caller, LinkTarget target) {
    PersonId owner = caller.person().id();
    Answer answer = linkTelling.own(target.answerId(), owner);
    List<Story> bank = stories.findOf(owner);
    if (bank.isEmpty()) {
      return LinkForm.withoutStories(target);
    }
    Question question = rounds.get(answer.round()).question();
    String words = readAnswer.words(answer);
    Set<StoryId> told = Set.copyOf(stories.findToldBy(answer.id()));
    List<Story> linked = bank.stream().filter(story -> told.contains(story.id())).toList();
    List<Story> likely = WhichStory.told(words, question.theme(), bank);
    List<Story> choices =
        Stream.of(linked, likely, bank.stream().filter(story -> !story.archived()).toList())
            .flatMap(List::stream)
            .distinct()
            .limit(LinkForm.MOST)
            .toList();
    boolean guessed = linked.isEmpty() && !likely.isEmpty();
    List<Story> chosen = guessed ? likely.subList(0, 1) : linked;
    return LinkForm.of(target, question, words, choices, chosen, guessed);
  }

  /** The answers for a story: those that do not tell it yet. */
  View answers(Caller caller, StoryPlace place) {
    PersonId owner = caller.person().id();
    Story story = OwnStory.in(stories, place.storyId(), owner);
    Set<AnswerId> tellIt =
        stories.findTellings(story.id()).stream()
            .map(Telling::answer)
            .collect(Collectors.toUnmodifiableSet());
    List<Telling> others =
        answers.findOf(owner, LinkForm.MOST).stream()
            .filter(answer -> !tellIt.contains(answer.id()))
            .map(this::telling)
            .toList();
    return TellingForm.of(place, story, others, caller.person().zone());
  }

  private Telling telling(Answer answer) {
    Question question = rounds.get(answer.round()).question();
    return new Telling(answer.id(), question.theme(), question.text(), answer.sentAt());
  }
}
