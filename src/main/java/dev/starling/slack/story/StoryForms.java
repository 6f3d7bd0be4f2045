package dev.starling.slack.story;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.command.OpenForm;
import dev.starling.slack.command.Verb;
import dev.starling.slack.coverage.NextStepView;
import dev.starling.slack.wire.FormReply;
import dev.starling.slack.wire.Reply;
import dev.starling.story.KeepDraft;
import dev.starling.story.StoryText;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Opens the story form, keeps what is typed into it, and takes it when it is sent. */
public final class StoryForms {
  /**
   * Opens an empty form, or what was begun; its value may be the slug of a theme to write about.
   */
  public static final String NEW = NextStepView.NEW_STORY;

  /** Every input of the form tells us this. */
  static final Pattern TYPING = Pattern.compile("story_text\\..+");

  private final Owners owners;
  private final OpenForm openForm;
  private final FirstWords firstWords;
  private final KeepDraft keepDraft;
  private final SaveStory saveStory;

  StoryForms(
      Owners owners,
      OpenForm openForm,
      FirstWords firstWords,
      KeepDraft keepDraft,
      SaveStory saveStory) {
    this.owners = owners;
    this.openForm = openForm;
    this.firstWords = firstWords;
    this.keepDraft = keepDraft;
    this.saveStory = saveStory;
  }

  /** An empty form, or what was begun and not saved. */
  View fresh(Caller caller) {
    return opened(caller, StoryTarget.fresh(null));
  }

  View opened(Caller caller, StoryTarget target) {
    return opened(caller, target, firstWords.of(target, caller));
  }

  /**
   * @param begins what stands in it when nothing was typed into it before
   */
  View opened(Caller caller, StoryTarget target, FirstWords.Begins begins) {
    return keepDraft
        .find(caller.person().id(), target.form())
        .map(draft -> StoryForm.of(target, draft.text(), Notes.unsaved(draft, caller)))
        .orElseGet(() -> StoryForm.of(target, begins.text(), begins.note()));
  }

  /** From the Home tab, the list, or where a story was found missing. */
  Reply open(BlockActionPayload payload) {
    StoryTarget target = StoryTarget.fresh(shelfUnder(payload));
    FirstWords.Begins begins = FirstWords.about(payload.getActions().get(0).getValue());
    Verb.Form form = new Verb.Form(StoryForm.TITLE, caller -> opened(caller, target, begins));
    openForm.from(payload, form, () -> owners.of(payload));
    return Reply.none();
  }

  private static @Nullable Browsing shelfUnder(BlockActionPayload payload) {
    View view = payload.getView();
    return view != null && ShelfView.CALLBACK.equals(view.getCallbackId())
        ? Browsing.decode(view.getPrivateMetadata())
        : null;
  }

  /** Over the story's window; in its place where it was only just saved. */
  Reply edit(BlockActionPayload payload) {
    StoryPlace place = StoryPlace.decode(payload.getView().getPrivateMetadata());
    boolean saved = SavedView.CALLBACK.equals(payload.getView().getCallbackId());
    StoryTarget target = StoryTarget.of(place, !saved);
    Verb.Form form = new Verb.Form(StoryForm.TITLE, caller -> opened(caller, target));
    if (saved) {
      openForm.inside(payload, form, () -> owners.of(payload));
    } else {
      openForm.from(payload, form, () -> owners.of(payload));
    }
    return Reply.none();
  }

  /** What was typed goes; what stood there before comes back, in inputs of new names. */
  Reply afresh(BlockActionPayload payload) {
    StoryTarget target = StoryTarget.decode(payload.getView().getPrivateMetadata()).again();
    Verb.Form form =
        new Verb.Form(
            StoryForm.TITLE,
            caller -> {
              keepDraft.drop(caller.person().id(), target.form());
              return opened(caller, target);
            });
    openForm.inside(payload, form, () -> owners.of(payload));
    return Reply.none();
  }

  /** Slack tells us of every pause in the typing; nothing is shown for it. */
  Reply typed(BlockActionPayload payload) {
    View view = payload.getView();
    StoryTarget target = StoryTarget.decode(view.getPrivateMetadata());
    PersonId owner = owners.of(payload).person().id();
    Ts at = new Ts(payload.getActions().get(0).getActionTs());
    StoryText text = StoryForm.typed(view.getState());
    keepDraft.of(target.draft(owner, text, at.at()), target.storyIn(view.getId(), owner));
    return Reply.none();
  }

  FormReply submit(ViewSubmissionPayload payload) {
    View view = payload.getView();
    StoryTarget target = StoryTarget.decode(view.getPrivateMetadata());
    Caller caller = owners.of(payload);
    return StoryForm.read(view.getState(), target.edition())
        .then(text -> saveStory.from(view, target, caller, text));
  }
}
