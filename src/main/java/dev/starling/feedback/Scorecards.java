package dev.starling.feedback;

import dev.starling.base.Ts;
import dev.starling.round.Answer;
import dev.starling.round.Answers;
import dev.starling.round.Round;
import java.util.HashSet;
import java.util.Set;

/** Reads scorecards off the emoji that stand on answers, and off what was said privately. */
public final class Scorecards {
  private final Answers answers;
  private final Reactions reactions;
  private final Rubrics rubrics;
  private final QuietSignals quiet;

  public Scorecards(Answers answers, Reactions reactions, Rubrics rubrics, QuietSignals quiet) {
    this.answers = answers;
    this.reactions = reactions;
    this.rubrics = rubrics;
    this.quiet = quiet;
  }

  /** With what peers said privately: for the answer's owner, and for nobody else. */
  public Scorecard forOwner(Answer answer, Round round) {
    return of(answer, round).and(quiet.findOn(answer.id()));
  }

  /** What everybody can see. */
  public Scorecard of(Answer answer, Round round) {
    Set<Ts> messages = new HashSet<>(answers.messagesOf(answer.id()));
    return Scorecard.of(
        answer.person(),
        messages,
        reactions.standingOn(round.channel(), messages),
        rubrics.get(round.id().workspace(), round.rubric()),
        Set.of());
  }
}
