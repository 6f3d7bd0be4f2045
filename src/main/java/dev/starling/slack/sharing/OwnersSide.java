package dev.starling.slack.sharing;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import dev.starling.sharing.Feedback;
import dev.starling.sharing.Share;
import dev.starling.sharing.ShareId;
import dev.starling.sharing.ShareStory;
import dev.starling.sharing.Shares;
import dev.starling.sharing.TakeBack;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.caller.Callers;
import dev.starling.slack.caller.Directory;
import dev.starling.slack.caller.PracticeChannels;
import dev.starling.slack.command.OpenForm;
import dev.starling.slack.command.Verb;
import dev.starling.slack.story.Redraw;
import dev.starling.slack.wire.FormReply;
import dev.starling.slack.wire.Modals;
import dev.starling.slack.wire.Reply;
import dev.starling.story.OwnStory;
import dev.starling.story.Stories;
import dev.starling.story.Story;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a story's owner does about sharing it. */
public final class OwnersSide {
  private final Callers callers;
  private final Directory directory;
  private final OpenForm openForm;
  private final Modals modals;
  private final Redraw redraw;
  private final Stories stories;
  private final Shares shares;
  private final ShareStory shareStory;
  private final TakeBack takeBack;

  public OwnersSide(
      Callers callers,
      Directory directory,
      OpenForm openForm,
      Modals modals,
      Redraw redraw,
      Stories stories,
      Shares shares,
      ShareStory shareStory,
      TakeBack takeBack) {
    this.callers = callers;
    this.directory = directory;
    this.openForm = openForm;
    this.modals = modals;
    this.redraw = redraw;
    this.stories = stories;
    this.shares = shares;
    this.shareStory = shareStory;
    this.takeBack = takeBack;
  }

  Reply open(BlockActionPayload payload) {
    String story = payload.getActions().get(0).getValue();
    ShareTarget target = new ShareTarget(story, payload.getView().getPrivateMetadata(), 0);
    Verb.Form form = new Verb.Form(ShareForm.TITLE, caller -> window(caller, target));
    openForm.from(payload, form, () -> admitted(callers.of(payload)));
    return Reply.none();
  }

  FormReply share(ViewSubmissionPayload payload) {
    ShareTarget target = ShareTarget.decode(payload.getView().getPrivateMetadata());
    Caller caller = admitted(callers.of(payload));
    Optional<String> chosen = ShareForm.colleague(payload.getView().getState(), target);
    if (chosen.isEmpty()) {
      return wrongly(target, "Choose the colleague who is to read it.");
    }
    try {
      shareStory.with(
          directory.person(new PersonId(caller.workspace().id(), chosen.get())),
          target.storyId(),
          caller.person().id(),
          ShareForm.wish(payload.getView().getState(), target));
    } catch (Refusal refusal) {
      return wrongly(target, refusal.sentence());
    }
    redraw.under(payload.getView(), caller, target.place());
    return FormReply.update(window(caller, target.again()));
  }

  private static FormReply wrongly(ShareTarget target, String sentence) {
    return FormReply.errors(Map.of(ShareForm.colleagueBlock(target), sentence));
  }

  Reply takeBack(BlockActionPayload payload) {
    View view = payload.getView();
    ShareTarget target = ShareTarget.decode(view.getPrivateMetadata());
    Caller caller = admitted(callers.of(payload));
    takeBack.by(caller.person().id(), ShareId.parse(payload.getActions().get(0).getValue()));
    modals.update(view.getId(), window(caller, target));
    redraw.under(view, caller, target.place());
    return Reply.none();
  }

  private View window(Caller caller, ShareTarget target) {
    Story story = OwnStory.in(stories, target.storyId(), caller.person().id());
    List<Feedback> feedback = shares.findFeedbackOn(story.id());
    List<PersonId> said =
        feedback.stream()
            .map(each -> shares.find(each.share()).map(Share::colleague).orElseThrow())
            .toList();
    return ShareForm.of(
        target,
        new ShareForm.Page(
            story, shares.findStanding(story.id()), feedback, said, caller.person().zone()));
  }

  private static Caller admitted(Caller caller) {
    PracticeChannels.refuseForeigners(caller);
    return caller;
  }
}
