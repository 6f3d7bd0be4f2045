package dev.starling.slack.home;

import dev.starling.base.PersonId;
import dev.starling.feedback.Scorecards;
import dev.starling.round.Answer;
import dev.starling.round.Answers;
import dev.starling.round.Round;
import dev.starling.round.Rounds;
import dev.starling.slack.home.HomePage.OwnAnswer;
import dev.starling.slack.round.Permalinks;
import java.util.List;

/** Finds what a person said last, and what colleagues said of it. */
public final class OwnAnswers {
  private static final int MOST = 5;

  private final Rounds rounds;
  private final Answers answers;
  private final Scorecards scorecards;
  private final Permalinks permalinks;

  public OwnAnswers(Rounds rounds, Answers answers, Scorecards scorecards, Permalinks permalinks) {
    this.rounds = rounds;
    this.answers = answers;
    this.scorecards = scorecards;
    this.permalinks = permalinks;
  }

  List<OwnAnswer> of(PersonId person) {
    return answers.findOf(person, MOST).stream().map(this::own).toList();
  }

  private OwnAnswer own(Answer answer) {
    Round round = rounds.get(answer.round());
    return new OwnAnswer(
        answer,
        round.question().theme(),
        scorecards.forOwner(answer, round),
        permalinks.find(round.channel(), answer.ts()).orElse(null));
  }
}
