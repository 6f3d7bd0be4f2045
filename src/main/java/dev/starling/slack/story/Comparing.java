package dev.starling.slack.story;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.view.View;
import dev.starling.base.Refusal;
import dev.starling.question.own.Circle;
import dev.starling.question.own.OwnBanks;
import dev.starling.round.Answer;
import dev.starling.round.Answers;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.command.OpenForm;
import dev.starling.slack.command.Verb;
import dev.starling.slack.round.HowLong;
import dev.starling.slack.wire.Modals;
import dev.starling.slack.wire.Reply;
import dev.starling.story.Angles;
import dev.starling.story.OwnStory;
import dev.starling.story.ReadAnswer;
import dev.starling.story.Rehearsal;
import dev.starling.story.Stories;
import dev.starling.story.Story;
import dev.starling.story.StoryId;
import dev.starling.story.Telling;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts two tellings of a story side by side, and finds questions for the next one. */
final class Comparing {
  private static final String GONE = "That telling is gone; close this window and open it anew.";

  private final Owners owners;
  private final OpenForm openForm;
  private final Modals modals;
  private final StoryPages pages;
  private final Stories stories;
  private final Answers answers;
  private final ReadAnswer readAnswer;
  private final OwnBanks banks;

  Comparing(
      Owners owners,
      OpenForm openForm,
      Modals modals,
      StoryPages pages,
      Stories stories,
      Answers answers,
      ReadAnswer readAnswer,
      OwnBanks banks) {
    this.owners = owners;
    this.openForm = openForm;
    this.modals = modals;
    this.pages = pages;
    this.stories = stories;
    this.answers = answers;
    this.readAnswer = readAnswer;
    this.banks = banks;
  }

  /** The first telling and the latest. */
  Reply open(BlockActionPayload payload) {
    StoryId story = StoryId.parse(payload.getActions().get(0).getValue());
    Verb.Form form = new Verb.Form(CompareView.TITLE, caller -> firstAndLatest(caller, story));
    openForm.from(payload, form, () -> owners.of(payload));
    return Reply.none();
  }

  private View firstAndLatest(Caller caller, StoryId id) {
    OwnStory.in(stories, id, caller.person().id());
    List<Telling> tellings = stories.findTellings(id);
    if (tellings.isEmpty()) {
      throw new Refusal(GONE);
    }
    String first = tellings.get(tellings.size() - 1).answer().toString();
    String latest = tellings.get(0).answer().toString();
    return compared(caller, new Comparison(id.toString(), first, latest));
  }

  Reply choose(BlockActionPayload payload) {
    BlockActionPayload.Action action = payload.getActions().get(0);
    String chosen = action.getSelectedOption().getValue();
    Comparison shown = Comparison.decode(payload.getView().getPrivateMetadata());
    Comparison wanted =
        action.getActionId().equals(CompareView.BEFORE)
            ? new Comparison(shown.story(), chosen, shown.after())
            : new Comparison(shown.story(), shown.before(), chosen);
    modals.update(payload.getView().getId(), compared(owners.of(payload), wanted));
    return Reply.none();
  }

  private View compared(Caller caller, Comparison about) {
    OwnStory.in(stories, about.storyId(), caller.person().id());
    List<Telling> tellings = stories.findTellings(about.storyId());
    return CompareView.of(
        about,
        tellings,
        side(tellings, about.before()),
        side(tellings, about.after()),
        caller.person().zone());
  }

  private CompareView.Side side(List<Telling> tellings, String answer) {
    Telling telling =
        tellings.stream()
            .filter(told -> told.answer().toString().equals(answer))
            .findFirst()
            .orElseThrow(() -> new Refusal(GONE));
    ToldOnce told = pages.toldOnce(telling).orElseThrow(() -> new Refusal(GONE));
    Answer said = answers.find(telling.answer()).orElseThrow(() -> new Refusal(GONE));
    return new CompareView.Side(told, readAnswer.parts(said), length(said));
  }

  private static String length(Answer answer) {
    return Stream.concat(
            Stream.of(HowLong.of(answer.length())), HowLong.of(answer.speakingTime()).stream())
        .collect(Collectors.joining(" · "));
  }

  /** Questions with which to tell it once more. */
  Reply rehearse(BlockActionPayload payload) {
    StoryId id = StoryId.parse(payload.getActions().get(0).getValue());
    Verb.Form form = new Verb.Form(RehearseView.TITLE, caller -> questions(caller, id));
    openForm.from(payload, form, () -> owners.of(payload));
    return Reply.none();
  }

  private View questions(Caller caller, StoryId id) {
    Story story = OwnStory.in(stories, id, caller.person().id());
    List<Telling> tellings = stories.findTellings(id);
    return RehearseView.of(
        story,
        Angles.of(story, tellings),
        Rehearsal.of(story, tellings, banks.of(Circle.of(caller.workspace().id())).bank()),
        caller.command());
  }
}
