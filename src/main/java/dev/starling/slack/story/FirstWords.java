package dev.starling.slack.story;

import dev.starling.question.Theme;
import dev.starling.round.Answer;
import dev.starling.round.AnswerId;
import dev.starling.round.AnswerKind;
import dev.starling.round.Rounds;
import dev.starling.slack.caller.Caller;
import dev.starling.story.Bullets;
import dev.starling.story.LinkTelling;
import dev.starling.story.OwnStory;
import dev.starling.story.Proposal;
import dev.starling.story.ReadAnswer;
import dev.starling.story.Stories;
import dev.starling.story.StoryId;
import dev.starling.story.StoryText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what stands in a story form before anything is typed into it. */
final class FirstWords {
  private static final Begins NOTHING = new Begins(StoryText.EMPTY, null);

  private final Stories stories;
  private final Rounds rounds;
  private final ReadAnswer readAnswer;
  private final LinkTelling linkTelling;

  FirstWords(Stories stories, Rounds rounds, ReadAnswer readAnswer, LinkTelling linkTelling) {
    this.stories = stories;
    this.rounds = rounds;
    this.readAnswer = readAnswer;
    this.linkTelling = linkTelling;
  }

  /**
   * @param note null where there is nothing to say
   */
  record Begins(StoryText text, StoryForm.@Nullable Note note) {}

  /**
   * @throws dev.starling.base.Refusal when the story or the answer is gone or somebody else's
   */
  Begins of(StoryTarget target, Caller caller) {
    String story = target.story();
    if (story != null) {
      StoryId id = StoryId.parse(story);
      return new Begins(OwnStory.in(stories, id, caller.person().id()).text(), null);
    }
    String answer = target.answer();
    return answer == null
        ? NOTHING
        : told(linkTelling.own(AnswerId.parse(answer), caller.person().id()));
  }

  private Begins told(Answer answer) {
    Bullets parts = readAnswer.parts(answer);
    StoryText text = Proposal.story(parts, rounds.get(answer.round()).question().themes());
    return new Begins(
        text, answer.kind() == AnswerKind.FORM ? Notes.answered() : Notes.proposed(parts));
  }

  /**
   * @param theme a slug, or whatever else a button has to say
   */
  static Begins about(String theme) {
    return Theme.find(theme)
        .map(found -> new Begins(new StoryText("", List.of(found), Bullets.NONE, "", ""), null))
        .orElse(NOTHING);
  }

  /** Of a message that is no answer. */
  static Begins said(String words) {
    Bullets parts = Proposal.from(words);
    return new Begins(Proposal.story(parts, List.of()), Notes.proposed(parts));
  }
}
