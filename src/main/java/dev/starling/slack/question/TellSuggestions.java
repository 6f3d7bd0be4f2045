package dev.starling.slack.question;

import dev.starling.base.PersonId;
import dev.starling.question.own.OwnBanks;
import dev.starling.question.own.OwnQuestion;
import dev.starling.question.own.OwnQuestions;
import dev.starling.question.own.OwnState;
import dev.starling.question.own.Suggestion;
import dev.starling.slack.post.PostOnce;
import dev.starling.slack.post.Posting;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import dev.starling.workspace.Channels;
import java.util.function.Supplier;

/** Tells those who decide of suggestions, and those who made them what became of it. */
public final class TellSuggestions {
  private final OwnQuestions questions;
  private final OwnBanks banks;
  private final Channels channels;
  private final PostOnce postOnce;

  public TellSuggestions(
      OwnQuestions questions, OwnBanks banks, Channels channels, PostOnce postOnce) {
    this.questions = questions;
    this.banks = banks;
    this.channels = channels;
    this.postOnce = postOnce;
  }

  /** Somebody may have decided meanwhile: then there is nothing to tell. */
  public void when(Suggestion.Made errand) {
    questions
        .find(errand.suggestion().circle(), errand.suggestion().id())
        .filter(own -> own.state() == OwnState.SUGGESTED)
        .ifPresent(
            own ->
                tell(
                    errand.decider(),
                    "suggested " + errand.subject(),
                    () -> SuggestionLetters.made(own, where(own), banks.like(own))));
  }

  public void when(Suggestion.Decided errand) {
    questions
        .find(errand.suggestion().circle(), errand.suggestion().id())
        .filter(own -> own.state() != OwnState.SUGGESTED)
        .ifPresent(own -> tellAuthor(errand, own));
  }

  private void tellAuthor(Suggestion.Decided errand, OwnQuestion own) {
    PersonId author = own.author();
    if (author != null && !author.equals(own.decidedBy())) {
      String key = "decided %s %s".formatted(errand.subject(), own.decidedAt());
      tell(author, key, () -> SuggestionLetters.outcome(own, where(own)));
    }
  }

  private void tell(PersonId person, String key, Supplier<Shown> message) {
    postOnce.deliver(Posting.letter(key, person, message));
  }

  private Mrkdwn where(OwnQuestion own) {
    return own.circle()
        .channel()
        .map(channel -> Mrkdwn.channel(channels.get(channel).slackId()))
        .orElse(Mrkdwn.EMPTY);
  }
}
