package dev.starling.slack.post;

import dev.starling.base.Later;
import dev.starling.base.Post;
import dev.starling.base.Posts;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import dev.starling.slack.wire.Lookup;
import dev.starling.slack.wire.Outgoing;
import dev.starling.slack.wire.PostOutcome;
import dev.starling.slack.wire.Poster;
import dev.starling.slack.wire.SlackTrouble;
import dev.starling.workspace.Channels;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts something once. Before the call the book says that it is on its way; where the outcome is
 * not clear, or we died before noting it, we look for the message by its key before sending it
 * again, and that at most once. What can't be settled in ten minutes of looking stays unsent:
 * missing is better than doubled.
 */
public final class PostOnce {
  private static final Logger log = LoggerFactory.getLogger(PostOnce.class);

  /** A message may take a moment to appear in what Slack lets us read. */
  private static final Duration APPEARS_WITHIN = Duration.ofSeconds(45);

  private static final Duration LOOK_AGAIN = Duration.ofSeconds(15);
  private static final Duration GIVE_UP = Duration.ofMinutes(10);
  private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(60);
  private static final Duration SLOW_DOWN = Duration.ofSeconds(30);
  private static final int MOST_ATTEMPTS = 2;

  private final Posts posts;
  private final Channels channels;
  private final Poster poster;
  private final Lookup lookup;
  private final Clock clock;
  private final Instant openedAt;

  public PostOnce(Posts posts, Channels channels, Poster poster, Lookup lookup, Clock clock) {
    this.posts = posts;
    this.channels = channels;
    this.poster = poster;
    this.lookup = lookup;
    this.clock = clock;
    this.openedAt = clock.instant();
  }

  /**
   * @throws Later when it has to be tried again
   */
  public void deliver(Posting posting) {
    WorkspaceId workspace = posting.channel().workspace();
    posts.enter(workspace, posting.key(), posting.channel(), clock.instant());
    Post post = posts.find(workspace, posting.key()).orElseThrow();
    switch (post.state()) {
      case PLANNED -> send(posting);
      case SENDING -> settle(posting, post);
      case POSTED -> note(posting, post.ts());
      case REFUSED, MISSED -> log.debug("{} was given up", posting.key());
    }
  }

  private void send(Posting posting) {
    WorkspaceId workspace = posting.channel().workspace();
    Optional<String> obstacle = posting.obstacle().get();
    if (obstacle.isPresent()) {
      giveUp(posting, Post.State.MISSED, obstacle.get());
      return;
    }
    Instant now = clock.instant();
    if (!posts.send(workspace, posting.key(), now, now.minus(APPEARS_WITHIN))) {
      throw new Later(LOOK_AGAIN);
    }
    PostOutcome outcome = poster.post(outgoing(posting));
    if (outcome instanceof PostOutcome.Posted posted) {
      settled(posting, new Ts(posted.ts()));
    } else if (outcome instanceof PostOutcome.Refused refused) {
      refused(posting, refused);
    } else {
      log.warn("Whether {} was posted is not clear; looking for it", posting.key());
      throw new Later(LOOK_AGAIN);
    }
  }

  private Outgoing outgoing(Posting posting) {
    Ts thread = posting.thread();
    var message = posting.message().get();
    return new Outgoing(
        channels.get(posting.channel()).slackId(),
        thread == null ? null : thread.value(),
        message.text(),
        message.blocks(),
        posting.key());
  }

  private void settled(Posting posting, Ts ts) {
    posts.posted(posting.channel().workspace(), posting.key(), ts);
    posting.posted().accept(ts);
  }

  private void refused(Posting posting, PostOutcome.Refused refused) {
    WorkspaceId workspace = posting.channel().workspace();
    if (refused.retryAfter().isPresent() || refused.error().equals("ratelimited")) {
      posts.replan(workspace, posting.key());
      throw new Later(refused.retryAfter().orElse(SLOW_DOWN));
    }
    log.warn("Slack refused {}: {} {}", posting.key(), refused.error(), refused.messages());
    giveUp(posting, Post.State.REFUSED, Refusals.sentence(refused.error()));
  }

  private void settle(Posting posting, Post post) {
    Instant triedFirst = Optional.ofNullable(post.triedFirst()).orElse(post.plannedAt());
    Instant triedLast = Optional.ofNullable(post.triedLast()).orElse(triedFirst);
    Optional<String> found;
    try {
      found = find(posting, triedFirst);
    } catch (SlackTrouble trouble) {
      lookAgain(posting, triedFirst, trouble.retryAfter().orElse(LOOK_AGAIN));
      return;
    }
    if (found.isPresent()) {
      settled(posting, new Ts(found.get()));
    } else if (clock.instant().isBefore(triedLast.plus(APPEARS_WITHIN))) {
      throw new Later(LOOK_AGAIN);
    } else if (post.attempts() < MOST_ATTEMPTS) {
      send(posting);
    } else {
      lookAgain(posting, triedFirst, LOOK_AGAIN);
    }
  }

  private Optional<String> find(Posting posting, Instant triedFirst) {
    Ts thread = posting.thread();
    return lookup.findByKey(
        channels.get(posting.channel()).slackId(),
        thread == null ? null : thread.value(),
        triedFirst.minus(CLOCKS_DIFFER),
        posting.key());
  }

  /** Time in which nobody could look does not count: we may have been down. */
  private void lookAgain(Posting posting, Instant triedFirst, Duration pause) {
    Instant lookingSince = triedFirst.isAfter(openedAt) ? triedFirst : openedAt;
    if (clock.instant().isBefore(lookingSince.plus(GIVE_UP))) {
      throw new Later(pause);
    }
    giveUp(
        posting,
        Post.State.MISSED,
        "Slack did not say whether the message had arrived, so it was not sent again.");
  }

  private void giveUp(Posting posting, Post.State state, String why) {
    if (posts.giveUp(posting.channel().workspace(), posting.key(), state, why)) {
      posting.failed().accept(why);
    }
  }

  private static void note(Posting posting, @Nullable Ts ts) {
    if (ts != null) {
      posting.posted().accept(ts);
    }
  }
}
