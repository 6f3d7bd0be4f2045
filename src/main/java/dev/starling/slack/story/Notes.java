package dev.starling.slack.story;

import dev.starling.slack.caller.Caller;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.story.Bullets;
import dev.starling.story.Draft;

/** Sentences that say where the words in a form come from. */
final class Notes {
  private Notes() {}

  static StoryForm.Note unsaved(Draft draft, Caller caller) {
    Mrkdwn sentence =
        Mrkdwn.of(
            "You wrote this %s and did not save it; here it is again.",
            Mrkdwn.moment(draft.keptAt(), caller.person().zone()));
    return new StoryForm.Note(sentence, true);
  }

  /** Of words that were sorted into the parts by their looks. */
  static StoryForm.Note proposed(Bullets bullets) {
    return note(
        bullets.isEmpty()
            ? "I can read no words in that, so write it down here while it is fresh."
            : "These are your own words, sorted into the parts as well as I can. Put them right,"
                + " shorten them, and give the story a title.");
  }

  /** Of an answer that was given by the form. */
  static StoryForm.Note answered() {
    return note("These are the parts of your answer. Give the story a title, and shorten it.");
  }

  private static StoryForm.Note note(String sentence) {
    return new StoryForm.Note(Mrkdwn.of(sentence), false);
  }
}
