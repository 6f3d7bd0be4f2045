package dev.starling.slack.round;

import dev.starling.feedback.AnswerSummary;
import dev.starling.feedback.RoundSummary;
import dev.starling.feedback.Rubrics;
import dev.starling.feedback.Scorecards;
import dev.starling.round.AnswerId;
import dev.starling.round.Answers;
import dev.starling.round.Round;
import dev.starling.round.Rounds;
import dev.starling.round.SumUpRound;
import dev.starling.slack.post.PostOnce;
import dev.starling.slack.post.Posting;
import dev.starling.slack.text.Shown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sums closed rounds up in their threads. */
public final class Summaries {
  private final Rounds rounds;
  private final Answers answers;
  private final Scorecards scorecards;
  private final Rubrics rubrics;
  private final Permalinks permalinks;
  private final PostOnce postOnce;

  public Summaries(
      Rounds rounds,
      Answers answers,
      Scorecards scorecards,
      Rubrics rubrics,
      Permalinks permalinks,
      PostOnce postOnce) {
    this.rounds = rounds;
    this.answers = answers;
    this.scorecards = scorecards;
    this.rubrics = rubrics;
    this.permalinks = permalinks;
    this.postOnce = postOnce;
  }

  /** A question that never reached its channel has no thread to be summed up in. */
  public void when(SumUpRound errand) {
    Round round = rounds.get(errand.round());
    round
        .thread()
        .ifPresent(
            thread ->
                postOnce.deliver(
                    Posting.of(
                        "summary-" + round.id().value(),
                        round.channel(),
                        thread,
                        () -> summary(round))));
  }

  private Shown summary(Round round) {
    List<AnswerSummary> all =
        answers.findIn(round.id()).stream()
            .map(answer -> new AnswerSummary(answer, scorecards.of(answer, round)))
            .toList();
    RoundSummary summary = RoundSummary.of(round, all);
    Map<AnswerId, String> links = new HashMap<>();
    for (AnswerSummary each : summary.unheard()) {
      permalinks
          .find(round.channel(), each.answer().ts())
          .ifPresent(link -> links.put(each.answer().id(), link));
    }
    return SummaryViews.closed(summary, rubrics.get(round.id().workspace(), round.rubric()), links);
  }
}
