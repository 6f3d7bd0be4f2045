package dev.starling.slack.story;

import com.slack.api.model.view.View;
import dev.starling.base.PersonId;
import dev.starling.question.Question;
import dev.starling.question.QuestionBank;
import dev.starling.question.own.Circle;
import dev.starling.question.own.OwnBanks;
import dev.starling.round.AnswerId;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.wire.FormReply;
import dev.starling.story.BankAnswer;
import dev.starling.story.Rehearsal;
import dev.starling.story.Stories;
import dev.starling.story.Story;
import dev.starling.story.StoryId;
import dev.starling.story.StoryText;
import dev.starling.story.WriteStory;
import java.util.Optional;

/** Saves a form that was sent, and says what is next. */
final class SaveStory {
  private final WriteStory writeStory;
  private final BankAnswer bankAnswer;
  private final Stories stories;
  private final OwnBanks banks;
  private final Redraw redraw;

  SaveStory(
      WriteStory writeStory,
      BankAnswer bankAnswer,
      Stories stories,
      OwnBanks banks,
      Redraw redraw) {
    this.writeStory = writeStory;
    this.bankAnswer = bankAnswer;
    this.stories = stories;
    this.banks = banks;
    this.redraw = redraw;
  }

  FormReply from(View form, StoryTarget target, Caller caller, StoryText text) {
    Story story = saved(form, target, caller.person().id(), text);
    redraw.home(caller);
    StoryPlace beneath = target.beneath();
    if (beneath != null) {
      redraw.beneath(form, caller, beneath);
      return FormReply.close();
    }
    redraw.shelf(form.getRootViewId(), caller, target.shelf());
    return FormReply.update(
        SavedView.of(story, StoryPlace.of(story.id(), target.shelf()), rehearsal(story)));
  }

  private Optional<Question> rehearsal(Story story) {
    QuestionBank bank = banks.of(Circle.of(story.owner().workspace())).bank();
    return Rehearsal.of(story, stories.findTellings(story.id()), bank).stream().findFirst();
  }

  private Story saved(View form, StoryTarget target, PersonId owner, StoryText text) {
    StoryId id = target.storyIn(form.getId(), owner);
    if (target.story() != null) {
      return writeStory.change(id, owner, text);
    }
    String answer = target.answer();
    return answer == null
        ? writeStory.fresh(id, owner, text, target.form())
        : bankAnswer.as(id, AnswerId.parse(answer), owner, text, target.form());
  }
}
