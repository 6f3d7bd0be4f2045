package dev.starling.slack.story;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import dev.starling.base.PersonId;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.command.OpenForm;
import dev.starling.slack.command.Verb;
import dev.starling.slack.wire.FormReply;
import dev.starling.slack.wire.Reply;
import dev.starling.story.MergeStories;
import dev.starling.story.OwnStory;
import dev.starling.story.ShelveStory;
import dev.starling.story.Stories;
import dev.starling.story.Story;
import dev.starling.story.StoryId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens a story's window, and does with the story what is asked there. */
final class StoryWindows {
  private final Owners owners;
  private final OpenForm openForm;
  private final Redraw redraw;
  private final StoryPages pages;
  private final Stories stories;
  private final ShelveStory shelveStory;
  private final MergeStories mergeStories;

  StoryWindows(
      Owners owners,
      OpenForm openForm,
      Redraw redraw,
      StoryPages pages,
      Stories stories,
      ShelveStory shelveStory,
      MergeStories mergeStories) {
    this.owners = owners;
    this.openForm = openForm;
    this.redraw = redraw;
    this.pages = pages;
    this.stories = stories;
    this.shelveStory = shelveStory;
    this.mergeStories = mergeStories;
  }

  Reply open(BlockActionPayload payload) {
    StoryId story = StoryId.parse(value(payload));
    StoryPlace place = StoryPlace.of(story, shelfUnder(payload.getView()));
    Verb.Form form =
        new Verb.Form(StoryView.TITLE, caller -> StoryView.of(pages.of(caller, place)));
    if (is(payload.getView(), SavedView.CALLBACK)) {
      openForm.inside(payload, form, () -> owners.of(payload));
    } else {
      openForm.from(payload, form, () -> owners.of(payload));
    }
    return Reply.none();
  }

  private static @Nullable Browsing shelfUnder(@Nullable View view) {
    if (view != null && is(view, ShelfView.CALLBACK)) {
      return Browsing.decode(view.getPrivateMetadata());
    }
    return view != null && is(view, SavedView.CALLBACK) ? place(view).above() : null;
  }

  private static boolean is(@Nullable View view, String callback) {
    return view != null && callback.equals(view.getCallbackId());
  }

  Reply archive(BlockActionPayload payload) {
    Caller caller = owners.of(payload);
    shelveStory.archive(StoryId.parse(value(payload)), caller.person().id());
    return changed(payload, caller);
  }

  Reply bringBack(BlockActionPayload payload) {
    Caller caller = owners.of(payload);
    shelveStory.bringBack(StoryId.parse(value(payload)), caller.person().id());
    return changed(payload, caller);
  }

  private Reply changed(BlockActionPayload payload, Caller caller) {
    View view = payload.getView();
    StoryPlace place = place(view);
    redraw.home(caller);
    redraw.story(view.getId(), caller, place);
    redraw.shelf(view.getRootViewId(), caller, place.above());
    return Reply.none();
  }

  /** Turns the pages of its tellings. */
  Reply turn(BlockActionPayload payload) {
    View view = payload.getView();
    redraw.story(
        view.getId(), owners.of(payload), place(view).at(Integer.parseInt(value(payload))));
    return Reply.none();
  }

  Reply askForOther(BlockActionPayload payload) {
    StoryPlace place = place(payload.getView());
    Verb.Form form = new Verb.Form(MergeForm.TITLE, caller -> mergeForm(caller, place));
    openForm.from(payload, form, () -> owners.of(payload));
    return Reply.none();
  }

  private View mergeForm(Caller caller, StoryPlace place) {
    PersonId owner = caller.person().id();
    Story story = OwnStory.in(stories, place.storyId(), owner);
    List<Story> others =
        stories.findOf(owner).stream().filter(other -> !other.id().equals(story.id())).toList();
    return MergeForm.of(place, story, others);
  }

  FormReply merge(ViewSubmissionPayload payload) {
    StoryPlace place = place(payload.getView());
    Caller caller = owners.of(payload);
    return MergeForm.read(payload.getView().getState())
        .then(
            other -> {
              mergeStories.into(place.storyId(), other, caller.person().id());
              redraw.home(caller);
              redraw.beneath(payload.getView(), caller, place);
              return FormReply.close();
            });
  }

  static StoryPlace place(View view) {
    return StoryPlace.decode(view.getPrivateMetadata());
  }

  private static String value(BlockActionPayload payload) {
    return payload.getActions().get(0).getValue();
  }
}
