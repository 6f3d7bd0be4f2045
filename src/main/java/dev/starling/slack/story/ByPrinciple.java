package dev.starling.slack.story;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.view.View;
import dev.starling.question.Lens;
import dev.starling.question.LensId;
import dev.starling.question.ShippedLenses;
import dev.starling.question.own.Circle;
import dev.starling.question.own.OwnBanks;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.command.OpenForm;
import dev.starling.slack.command.Verb;
import dev.starling.slack.wire.Modals;
import dev.starling.slack.wire.Reply;
import dev.starling.story.PrincipleStories;
import dev.starling.story.Stories;
import dev.starling.story.Story;
import dev.starling.story.Telling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows people which of their stories an employer's principles call for, and which have none. */
final class ByPrinciple {
  /** Opens it; its value does not matter. */
  static final String ACTION = "stories_by_principle";

  private final Owners owners;
  private final OpenForm openForm;
  private final Modals modals;
  private final Stories stories;
  private final OwnBanks banks;

  ByPrinciple(Owners owners, OpenForm openForm, Modals modals, Stories stories, OwnBanks banks) {
    this.owners = owners;
    this.openForm = openForm;
    this.modals = modals;
    this.stories = stories;
    this.banks = banks;
  }

  Reply open(BlockActionPayload payload) {
    Lens first = LensView.lenses().get(0);
    openForm.from(
        payload,
        new Verb.Form(LensView.TITLE, caller -> seenBy(first, caller)),
        () -> owners.of(payload));
    return Reply.none();
  }

  Reply choose(BlockActionPayload payload) {
    LensId chosen = new LensId(payload.getActions().get(0).getSelectedOption().getValue());
    Lens lens = ShippedLenses.find(chosen).orElseThrow();
    modals.update(payload.getView().getId(), seenBy(lens, owners.of(payload)));
    return Reply.none();
  }

  private View seenBy(Lens lens, Caller caller) {
    Map<Story, List<Telling>> tellings = new LinkedHashMap<>();
    stories.findOf(caller.person().id()).stream()
        .filter(story -> !story.archived())
        .forEach(story -> tellings.put(story, stories.findTellings(story.id())));
    return LensView.of(
        lens,
        PrincipleStories.of(lens, banks.of(Circle.of(caller.workspace().id())).bank(), tellings));
  }
}
