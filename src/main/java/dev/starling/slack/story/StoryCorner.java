package dev.starling.slack.story;

import com.slack.api.bolt.App;
import dev.starling.base.Refusal;
import dev.starling.slack.command.Ask;
import dev.starling.slack.command.Corner;
import dev.starling.slack.command.Verb;
import dev.starling.slack.round.Confirmation;
import dev.starling.slack.round.RoundViews;
import dev.starling.slack.wire.Boundary;
import dev.starling.slack.wire.Reply;
import java.util.List;

/** All by which a person reaches their story bank, and nobody else's. */
public final class StoryCorner implements Corner {
  /** As the manifest names them. */
  private static final String SAVE = "save_to_story_bank";

  private static final String WHICH = "which_story_was_that";

  private final StoryForms forms;
  private final Saving saving;
  private final Shelves shelves;
  private final StoryWindows windows;
  private final Comparing comparing;
  private final Linking linking;
  private final Fitting fitting;
  private final OpenShelf openShelf;
  private final ByPrinciple byPrinciple;

  StoryCorner(
      StoryForms forms,
      Saving saving,
      Shelves shelves,
      StoryWindows windows,
      Comparing comparing,
      Linking linking,
      Fitting fitting,
      OpenShelf openShelf,
      ByPrinciple byPrinciple) {
    this.forms = forms;
    this.saving = saving;
    this.shelves = shelves;
    this.windows = windows;
    this.comparing = comparing;
    this.linking = linking;
    this.fitting = fitting;
    this.openShelf = openShelf;
    this.byPrinciple = byPrinciple;
  }

  @Override
  public List<Verb> verbs() {
    return List.of(
        Verb.anywhere(
                "story",
                "story",
                "story",
                "writes a story down for your story bank, which only you see",
                StoryCorner::needsNoWords)
            .opening(StoryForm.TITLE, forms::fresh),
        Verb.anywhere(
                "stories",
                "stories",
                "stories",
                "opens your story bank: read, edit and compare your stories",
                StoryCorner::needsNoWords)
            .opening(ShelfView.TITLE, caller -> shelves.of(caller, Browsing.FIRST)));
  }

  private static Reply needsNoWords(Ask ask) {
    throw new Refusal(
        "That opens a window; write it without further words: `%s story` or `%s stories`."
            .formatted(ask.caller().command(), ask.caller().command()));
  }

  @Override
  public void register(App app, Boundary boundary) {
    app.blockAction(StoryForms.NEW, boundary.action(forms::open));
    app.blockAction(StoryView.EDIT, boundary.action(forms::edit));
    app.blockAction(StoryForm.AFRESH, boundary.action(forms::afresh));
    app.blockAction(StoryForms.TYPING, boundary.action(forms::typed));
    app.viewSubmission(StoryForm.CALLBACK, boundary.submission(forms::submit));
    registerAnswers(app, boundary);
    registerShelf(app, boundary);
    registerStory(app, boundary);
  }

  private void registerAnswers(App app, Boundary boundary) {
    app.blockAction(Confirmation.SAVE_STORY, boundary.action(saving::open));
    app.blockAction(Linking.SAVE_INSTEAD, boundary.action(saving::instead));
    app.messageShortcut(SAVE, boundary.shortcut(saving::open));
    app.blockAction(Confirmation.WHICH_STORY, boundary.action(linking::ask));
    app.blockAction(TellingsPart.RELINK, boundary.action(linking::askAgain));
    app.messageShortcut(WHICH, boundary.shortcut(linking::ask));
    app.viewSubmission(LinkForm.CALLBACK, boundary.submission(linking::submit));
    app.blockAction(StoryButtons.ADD_TELLING, boundary.action(linking::askForAnswer));
    app.viewSubmission(TellingForm.CALLBACK, boundary.submission(linking::add));
    app.blockAction(RoundViews.FITTING, boundary.action(fitting::open));
  }

  private void registerShelf(App app, Boundary boundary) {
    app.blockAction(OpenShelf.ACTION, boundary.action(openShelf::from));
    app.viewSubmission(ShelfView.CALLBACK, boundary.submission(shelves::search));
    app.blockAction(ShelfView.FILTER, boundary.action(shelves::filter));
    app.blockAction(ShelfView.BACK, boundary.action(shelves::turn));
    app.blockAction(ShelfView.ON, boundary.action(shelves::turn));
    app.blockAction(ByPrinciple.ACTION, boundary.action(byPrinciple::open));
    app.blockAction(LensView.CHOICE, boundary.action(byPrinciple::choose));
  }

  private void registerStory(App app, Boundary boundary) {
    app.blockAction(StoryView.OPEN, boundary.action(windows::open));
    app.blockAction(StoryButtons.ARCHIVE, boundary.action(windows::archive));
    app.blockAction(StoryButtons.BRING_BACK, boundary.action(windows::bringBack));
    app.blockAction(TellingsPart.NEWER, boundary.action(windows::turn));
    app.blockAction(TellingsPart.OLDER, boundary.action(windows::turn));
    app.blockAction(StoryButtons.MERGE, boundary.action(windows::askForOther));
    app.viewSubmission(MergeForm.CALLBACK, boundary.submission(windows::merge));
    app.blockAction(StoryButtons.COMPARE, boundary.action(comparing::open));
    app.blockAction(CompareView.BEFORE, boundary.action(comparing::choose));
    app.blockAction(CompareView.AFTER, boundary.action(comparing::choose));
    app.blockAction(StoryButtons.REHEARSE, boundary.action(comparing::rehearse));
  }
}
