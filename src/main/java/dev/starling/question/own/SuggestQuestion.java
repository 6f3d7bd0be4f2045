package dev.starling.question.own;

import dev.starling.base.Agenda;
import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import dev.starling.question.PackId;
import dev.starling.question.Question;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Adds somebody's question: for those who decide to decide on, or at once if that is them. */
public final class SuggestQuestion {
  private static final int MOST_WAITING = 20;

  private final OwnQuestions questions;
  private final Changes changes;
  private final Deciders deciders;
  private final Agenda agenda;
  private final Clock clock;

  public SuggestQuestion(
      OwnQuestions questions, Changes changes, Deciders deciders, Agenda agenda, Clock clock) {
    this.questions = questions;
    this.changes = changes;
    this.deciders = deciders;
    this.agenda = agenda;
    this.clock = clock;
  }

  /**
   * Doing it twice with the same question is doing it once.
   *
   * @throws Refusal for guests, and when too many of theirs are waiting
   */
  public OwnQuestion by(Contributor contributor, Circle circle, Question question) {
    contributor.checkMember();
    Instant now = clock.instant();
    PersonId author = contributor.person();
    OwnQuestion fresh = OwnQuestion.fresh(circle, question, PackId.OWN, author, now);
    boolean decides = contributor.decidesFor(circle);
    OwnQuestion added = decides ? fresh.decided(OwnState.IN_USE, author, now, "") : fresh;
    return changes.in(
        circle.workspace(),
        () -> {
          if (!decides) {
            checkPatience(author);
          }
          if (questions.add(List.of(added)) > 0 && !decides) {
            tellDeciders(new Suggestion(circle, question.id()), now);
          }
          return added;
        });
  }

  private void checkPatience(PersonId author) {
    long waiting =
        questions.all(author.workspace()).stream().filter(own -> own.isSuggestedBy(author)).count();
    if (waiting >= MOST_WAITING) {
      throw new Refusal(
          "%d of your suggestions are waiting already; please let somebody decide on those first."
              .formatted(waiting));
    }
  }

  private void tellDeciders(Suggestion suggestion, Instant now) {
    deciders
        .of(suggestion.circle())
        .forEach(decider -> agenda.plan(new Suggestion.Made(suggestion, decider), now));
  }
}
