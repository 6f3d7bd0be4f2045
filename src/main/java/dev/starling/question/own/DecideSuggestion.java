package dev.starling.question.own;

import dev.starling.base.Agenda;
import dev.starling.base.Refusal;
import java.time.Clock;
import java.time.Instant;

/** Takes a suggested question into use, or declines it; whoever suggested it is told. */
public final class DecideSuggestion {
  private final OwnQuestions questions;
  private final Changes changes;
  private final Agenda agenda;
  private final Clock clock;

  public DecideSuggestion(OwnQuestions questions, Changes changes, Agenda agenda, Clock clock) {
    this.questions = questions;
    this.changes = changes;
    this.agenda = agenda;
    this.clock = clock;
  }

  /**
   * @param to in use or declined
   * @param reason may be empty
   * @return the question as it stands now, which is as somebody else decided if they came first
   * @throws Refusal for those who do not decide there
   */
  public OwnQuestion as(
      Contributor contributor, Suggestion suggestion, OwnState to, String reason) {
    contributor.checkDecides(suggestion.circle());
    Instant now = clock.instant();
    return changes.in(
        suggestion.circle().workspace(),
        () -> {
          OwnQuestion waiting = get(suggestion);
          OwnQuestion decided = waiting.decided(to, contributor.person(), now, reason);
          if (!questions.decide(decided)) {
            return waiting;
          }
          agenda.plan(new Suggestion.Decided(suggestion), now);
          return decided;
        });
  }

  private OwnQuestion get(Suggestion suggestion) {
    return questions
        .find(suggestion.circle(), suggestion.id())
        .orElseThrow(() -> new Refusal("That suggestion is not there any more."));
  }
}
