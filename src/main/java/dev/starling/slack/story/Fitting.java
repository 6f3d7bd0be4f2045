package dev.starling.slack.story;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.view.View;
import dev.starling.base.PersonId;
import dev.starling.question.Question;
import dev.starling.round.RoundId;
import dev.starling.round.Rounds;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.command.OpenForm;
import dev.starling.slack.command.Verb;
import dev.starling.slack.wire.Reply;
import dev.starling.story.Fit;
import dev.starling.story.Stories;
import dev.starling.story.Story;
import dev.starling.story.Telling;
import java.time.Clock;
import java.util.List;

/** Shows a person which of their stories to tell to a question. */
final class Fitting {
  private final Owners owners;
  private final OpenForm openForm;
  private final Rounds rounds;
  private final Stories stories;
  private final Clock clock;

  Fitting(Owners owners, OpenForm openForm, Rounds rounds, Stories stories, Clock clock) {
    this.owners = owners;
    this.openForm = openForm;
    this.rounds = rounds;
    this.stories = stories;
    this.clock = clock;
  }

  Reply open(BlockActionPayload payload) {
    RoundId round = RoundId.parse(payload.getActions().get(0).getValue());
    Verb.Form form = new Verb.Form(FitView.TITLE, caller -> fitting(caller, round));
    openForm.from(payload, form, () -> owners.of(payload));
    return Reply.none();
  }

  private View fitting(Caller caller, RoundId round) {
    Question question = rounds.get(round).question();
    PersonId owner = caller.person().id();
    List<Story> bank = stories.findOf(owner).stream().filter(story -> !story.archived()).toList();
    List<Fit> fits = Fit.best(question, bank, this::candidate, clock.instant());
    return FitView.of(question, fits, bank.size());
  }

  private Fit.Candidate candidate(Story story) {
    List<Telling> tellings = stories.findTellings(story.id());
    int peers = tellings.isEmpty() ? 0 : stories.countPeers(story.id());
    return new Fit.Candidate(story, tellings, peers);
  }
}
