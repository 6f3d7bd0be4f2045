package dev.starling.slack.story;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.starling.base.PersonId;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.text.Inputs;
import dev.starling.slack.wire.FormReply;
import dev.starling.slack.wire.Modals;
import dev.starling.slack.wire.Reply;
import dev.starling.story.Draft;
import dev.starling.story.KeepDraft;
import dev.starling.story.Shelf;
import dev.starling.story.Stories;
import dev.starling.story.Story;
import dev.starling.story.Telling;
import java.time.Clock;
import java.util.List;

/** Shows people their story banks, and turns the pages. */
final class Shelves {
  private final Owners owners;
  private final Modals modals;
  private final Stories stories;
  private final KeepDraft keepDraft;
  private final Clock clock;

  Shelves(Owners owners, Modals modals, Stories stories, KeepDraft keepDraft, Clock clock) {
    this.owners = owners;
    this.modals = modals;
    this.stories = stories;
    this.keepDraft = keepDraft;
    this.clock = clock;
  }

  View of(Caller caller, Browsing at) {
    PersonId owner = caller.person().id();
    List<Story> bank = stories.findOf(owner);
    Shelf shelf = Shelf.of(bank, at.words(), at.wanted(), at.page());
    return ShelfView.of(
        at.at(shelf.page()),
        shelf,
        shelf.stories().stream().map(this::onShelf).toList(),
        keepDraft.find(owner, Draft.NEW).isPresent(),
        (int) bank.stream().filter(story -> !story.archived()).count());
  }

  private OnShelf onShelf(Story story) {
    List<Telling> tellings = stories.findTellings(story.id());
    return new OnShelf(
        story,
        tellings.size(),
        tellings.stream().map(Telling::at).findFirst(),
        tellings.isEmpty() ? 0 : stories.countPeers(story.id()),
        clock.instant());
  }

  FormReply search(ViewSubmissionPayload payload) {
    View view = payload.getView();
    Browsing at = Browsing.decode(view.getPrivateMetadata());
    String words = Inputs.text(view.getState(), ShelfView.WORDS).strip();
    return FormReply.update(of(owners.of(payload), at.lookingFor(words)));
  }

  Reply filter(BlockActionPayload payload) {
    String chosen = payload.getActions().get(0).getSelectedOption().getValue();
    return redraw(payload, at(payload.getView()).only(chosen));
  }

  Reply turn(BlockActionPayload payload) {
    int page = Integer.parseInt(payload.getActions().get(0).getValue());
    return redraw(payload, at(payload.getView()).at(page));
  }

  private Reply redraw(BlockActionPayload payload, Browsing at) {
    modals.update(payload.getView().getId(), of(owners.of(payload), at));
    return Reply.none();
  }

  /** Where somebody is, with the words that stand in the field now. */
  private static Browsing at(View view) {
    Browsing at = Browsing.decode(view.getPrivateMetadata());
    ViewState state = view.getState();
    if (state == null || state.getValues() == null) {
      return at;
    }
    String words = Inputs.text(state, ShelfView.WORDS).strip();
    return new Browsing(words, at.filter(), at.page());
  }
}
