package dev.starling.slack.sharing;

import com.slack.api.bolt.App;
import dev.starling.slack.command.Corner;
import dev.starling.slack.story.StoryButtons;
import dev.starling.slack.wire.Boundary;

/** All by which a story is shown to a colleague, and taken back. */
public final class SharingCorner implements Corner {
  private final OwnersSide owner;
  private final ColleaguesSide colleague;

  public SharingCorner(OwnersSide owner, ColleaguesSide colleague) {
    this.owner = owner;
    this.colleague = colleague;
  }

  @Override
  public void register(App app, Boundary boundary) {
    app.blockAction(StoryButtons.SHARE, boundary.action(owner::open));
    app.viewSubmission(ShareForm.CALLBACK, boundary.submission(owner::share));
    app.blockAction(ShareForm.TAKE_BACK, boundary.action(owner::takeBack));
    app.blockAction(SharedLetter.READ, boundary.action(colleague::read));
    app.blockAction(SharedLetter.ANSWER, boundary.action(colleague::answer));
    app.viewSubmission(FeedbackForm.CALLBACK, boundary.submission(colleague::submit));
  }
}
