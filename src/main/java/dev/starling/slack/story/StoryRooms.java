package dev.starling.slack.story;

import dev.starling.base.PersonId;
import dev.starling.feedback.Rubrics;
import dev.starling.feedback.Scorecards;
import dev.starling.question.own.OwnBanks;
import dev.starling.round.Answers;
import dev.starling.round.Rounds;
import dev.starling.sharing.Shares;
import dev.starling.slack.caller.Callers;
import dev.starling.slack.command.OpenForm;
import dev.starling.slack.wire.Modals;
import dev.starling.story.Stories;
import dev.starling.story.StoryPractice;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * What the corner of stories is built of.
 *
 * @param banks the questions to rehearse with
 * @param homes draws the Home tab of somebody whose story bank has changed
 */
public record StoryRooms(
    Stories stories,
    Rounds rounds,
    Answers answers,
    Scorecards scorecards,
    Rubrics rubrics,
    Shares shares,
    OwnBanks banks,
    StoryPractice practice,
    Callers callers,
    OpenForm openForm,
    Modals modals,
    Consumer<PersonId> homes,
    Clock clock) {

  public StoryCorner corner() {
    Owners owners = new Owners(callers);
    StoryPages pages = pages();
    Shelves shelves = shelves();
    Redraw redraw = new Redraw(modals, pages, shelves, homes);
    StoryForms forms = forms(owners, redraw);
    return new StoryCorner(
        forms,
        new Saving(owners, openForm, forms, answers),
        shelves,
        new StoryWindows(
            owners,
            openForm,
            redraw,
            pages,
            stories,
            practice.shelveStory(),
            practice.mergeStories()),
        new Comparing(
            owners, openForm, modals, pages, stories, answers, practice.readAnswer(), banks),
        linking(owners, redraw),
        new Fitting(owners, openForm, rounds, stories, clock),
        new OpenShelf(owners, openForm, shelves),
        new ByPrinciple(owners, openForm, modals, stories, banks));
  }

  /** For what is done over a story's window, elsewhere. */
  public Redraw redraw() {
    return new Redraw(modals, pages(), shelves(), homes);
  }

  private StoryPages pages() {
    return new StoryPages(stories, rounds, answers, scorecards, rubrics, shares, clock);
  }

  private Shelves shelves() {
    return new Shelves(new Owners(callers), modals, stories, practice.keepDraft(), clock);
  }

  private StoryForms forms(Owners owners, Redraw redraw) {
    return new StoryForms(
        owners,
        openForm,
        new FirstWords(stories, rounds, practice.readAnswer(), practice.linkTelling()),
        practice.keepDraft(),
        new SaveStory(practice.writeStory(), practice.bankAnswer(), stories, banks, redraw));
  }

  private Linking linking(Owners owners, Redraw redraw) {
    LinkChoices choices =
        new LinkChoices(stories, answers, rounds, practice.readAnswer(), practice.linkTelling());
    return new Linking(owners, openForm, redraw, choices, answers, practice.linkTelling());
  }
}
