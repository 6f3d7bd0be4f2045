package dev.starling.slack.round;

import dev.starling.base.Later;
import dev.starling.base.Post;
import dev.starling.base.Posts;
import dev.starling.base.Ts;
import dev.starling.feedback.AnswerSummary;
import dev.starling.feedback.RoundSummary;
import dev.starling.feedback.Rubrics;
import dev.starling.feedback.Scorecards;
import dev.starling.round.AnswerId;
import dev.starling.round.Answers;
import dev.starling.round.CorrectSummary;
import dev.starling.round.Round;
import dev.starling.round.RoundId;
import dev.starling.round.Rounds;
import dev.starling.round.SumUpRound;
import dev.starling.slack.post.PostOnce;
import dev.starling.slack.post.Posting;
import dev.starling.slack.text.Shown;
import dev.starling.slack.wire.PostOutcome;
import dev.starling.slack.wire.Poster;
import dev.starling.workspace.Channels;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sums closed rounds up in their threads. */
public final class Summaries {
  private static final Duration SOON = Duration.ofSeconds(15);

  private final Rounds rounds;
  private final Answers answers;
  private final Scorecards scorecards;
  private final Rubrics rubrics;
  private final Permalinks permalinks;
  private final PostOnce postOnce;
  private final Posts posts;
  private final Poster poster;
  private final Channels channels;

  public Summaries(
      Rounds rounds,
      Answers answers,
      Scorecards scorecards,
      Rubrics rubrics,
      Permalinks permalinks,
      PostOnce postOnce,
      Posts posts,
      Poster poster,
      Channels channels) {
    this.rounds = rounds;
    this.answers = answers;
    this.scorecards = scorecards;
    this.rubrics = rubrics;
    this.permalinks = permalinks;
    this.postOnce = postOnce;
    this.posts = posts;
    this.poster = poster;
    this.channels = channels;
  }

  /** Whether it stands in the thread already. */
  public boolean stands(SumUpRound errand) {
    return findPost(errand.round()).filter(post -> post.state() == Post.State.POSTED).isPresent();
  }

  /** One that is not there yet is drawn with what is known by then. */
  public void when(CorrectSummary errand) {
    Round round = rounds.get(errand.round());
    Post post = findPost(round.id()).orElse(null);
    if (post == null || post.state() == Post.State.PLANNED) {
      return;
    }
    if (post.state() == Post.State.SENDING) {
      throw new Later(SOON);
    }
    Ts ts = post.ts();
    if (ts != null) {
      Shown shown = summary(round);
      String channel = channels.get(round.channel()).slackId();
      settle(poster.update(channel, ts.value(), shown.text(), shown.blocks()));
    }
  }

  /** One that Slack does not let us change stays as it is. */
  private static void settle(PostOutcome outcome) {
    if (outcome instanceof PostOutcome.Unclear) {
      throw new Later(SOON);
    }
    if (outcome instanceof PostOutcome.Refused refused && refused.retryAfter().isPresent()) {
      throw new Later(refused.retryAfter().get());
    }
  }

  private Optional<Post> findPost(RoundId round) {
    return posts.find(round.workspace(), key(round));
  }

  private static String key(RoundId round) {
    return "summary-" + round.value();
  }

  /** A question that never reached its channel has no thread to be summed up in. */
  public void when(SumUpRound errand) {
    Round round = rounds.get(errand.round());
    round
        .thread()
        .ifPresent(
            thread ->
                postOnce.deliver(
                    Posting.of(key(round.id()), round.channel(), thread, () -> summary(round))));
  }

  /** Of what was answered in time. */
  private Shown summary(Round round) {
    List<AnswerSummary> all =
        answers.findIn(round.id()).stream()
            .filter(answer -> !answer.late())
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
