package dev.starling.slack.story;

import dev.starling.feedback.Rubrics;
import dev.starling.feedback.Scorecards;
import dev.starling.question.QuestionBank;
import dev.starling.round.Answers;
import dev.starling.round.Rounds;
import dev.starling.sharing.Shares;
import dev.starling.slack.caller.Callers;
import dev.starling.slack.command.OpenForm;
import dev.starling.slack.wire.Modals;
import dev.starling.story.Stories;
import dev.starling.story.StoryPractice;
import java.time.Clock;

/**
 * What the corner of stories is built of.
 *
 * @param questions to rehearse with
 */
public record StoryRooms(
    Stories stories,
    Rounds rounds,
    Answers answers,
    Scorecards scorecards,
    Rubrics rubrics,
    Shares shares,
    QuestionBank questions,
    StoryPractice practice,
    Callers callers,
    OpenForm openForm,
    Modals modals,
    Clock clock) {

  public StoryCorner corner() {
    Owners owners = new Owners(callers);
    StoryPages pages = pages();
    Shelves shelves = shelves();
    Redraw redraw = new Redraw(modals, pages, shelves);
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
            owners, openForm, modals, pages, stories, answers, practice.readAnswer(), questions),
        linking(owners, redraw),
        new Fitting(owners, openForm, rounds, stories, clock),
        new OpenShelf(owners, openForm, shelves));
  }

  /** For what is done over a story's window, elsewhere. */
  public Redraw redraw() {
    return new Redraw(modals, pages(), shelves());
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
        new SaveStory(practice.writeStory(), practice.bankAnswer(), stories, questions, redraw));
  }

  private Linking linking(Owners owners, Redraw redraw) {
    LinkChoices choices =
        new LinkChoices(stories, answers, rounds, practice.readAnswer(), practice.linkTelling());
    return new Linking(owners, openForm, redraw, choices, answers, practice.linkTelling());
  }
}
