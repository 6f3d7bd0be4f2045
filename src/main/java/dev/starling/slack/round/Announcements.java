package dev.starling.slack.round;

import dev.starling.base.Post;
import dev.starling.base.Posts;
import dev.starling.base.WorkspaceId;
import dev.starling.feedback.Rubrics;
import dev.starling.round.AnnounceRound;
import dev.starling.round.RedrawQuestion;
import dev.starling.round.Round;
import dev.starling.round.RoundId;
import dev.starling.round.RoundState;
import dev.starling.round.Rounds;
import dev.starling.round.SettleRound;
import dev.starling.round.SumUpRound;
import dev.starling.schedule.Schedules;
import dev.starling.slack.post.Addressee;
import dev.starling.slack.post.PostOnce;
import dev.starling.slack.post.Posting;
import dev.starling.slack.text.Shown;
import dev.starling.slack.wire.Poster;
import dev.starling.workspace.Channels;
import java.time.ZoneOffset;
import java.util.Optional;

/** Posts questions, and marks those that have closed. */
public final class Announcements {
  private static final String KEY = "question-";

  private final Rounds rounds;
  private final Rubrics rubrics;
  private final Schedules schedules;
  private final SettleRound settleRound;
  private final Posts posts;
  private final Channels channels;
  private final Poster poster;
  private final PostOnce postOnce;

  public Announcements(
      Rounds rounds,
      Rubrics rubrics,
      Schedules schedules,
      SettleRound settleRound,
      Posts posts,
      Channels channels,
      Poster poster,
      PostOnce postOnce) {
    this.rounds = rounds;
    this.rubrics = rubrics;
    this.schedules = schedules;
    this.settleRound = settleRound;
    this.posts = posts;
    this.channels = channels;
    this.poster = poster;
    this.postOnce = postOnce;
  }

  /** By which the book knows a round's question. */
  public static String key(RoundId round) {
    return KEY + round.value();
  }

  /** The round whose question the book knows by the key, if it is one. */
  public static Optional<RoundId> roundOf(WorkspaceId workspace, String key) {
    return Optional.of(key)
        .filter(known -> known.startsWith(KEY))
        .map(known -> new RoundId(workspace, known.substring(KEY.length())));
  }

  /** One that was given up may turn up in its channel all the same. */
  private boolean stands(RoundId id) {
    return posts
        .find(id.workspace(), key(id))
        .filter(post -> post.state() == Post.State.POSTED)
        .isPresent();
  }

  public void when(AnnounceRound errand) {
    Round round = rounds.get(errand.round());
    if (round.ts() != null || round.state() == RoundState.WITHDRAWN && !stands(round.id())) {
      return;
    }
    postOnce.deliver(
        new Posting(
            key(round.id()),
            new Addressee.InChannel(round.channel(), null),
            () -> question(round),
            () -> settleRound.obstacle(round.id()),
            ts -> settleRound.posted(round.id(), ts),
            why -> settleRound.missed(round.id(), why)));
  }

  /**
   * The post of a round that has closed says so; whether Slack lets us change it matters little.
   */
  public void closed(SumUpRound errand) {
    redraw(errand.round());
  }

  public void when(RedrawQuestion errand) {
    redraw(errand.round());
  }

  private void redraw(RoundId id) {
    Round round = rounds.get(id);
    round
        .thread()
        .ifPresent(
            ts -> {
              Shown shown = question(round);
              String channel = channels.get(round.channel()).slackId();
              poster.update(channel, ts.value(), shown.text(), shown.blocks());
            });
  }

  private Shown question(Round round) {
    return RoundViews.question(
        round,
        rubrics.get(round.id().workspace(), round.rubric()),
        schedules.zoneOf(round.channel(), ZoneOffset.UTC),
        schedules.offersQuiz(round.channel()) && rounds.isFirstOfItsWeek(round));
  }
}
