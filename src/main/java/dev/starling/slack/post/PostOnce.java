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
 * again. What can't be settled in ten minutes stays unsent: missing is better than doubled.
 */
public final class PostOnce {
  private static final Logger log = LoggerFactory.getLogger(PostOnce.class);

  /** A message may take a moment to appear in what Slack lets us read. */
  private static final Duration APPEARS_WITHIN = Duration.ofSeconds(45);

  private static final Duration LOOK_AGAIN = Duration.ofSeconds(15);
  private static final Duration GIVE_UP = Duration.ofMinutes(10);
  private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(60);
  private static final Duration SLOW_DOWN = Duration.ofSeconds(30);

  private final Posts posts;
  private final Channels channels;
  private final Poster poster;
  private final Lookup lookup;
  private final Clock clock;

  public PostOnce(Posts posts, Channels channels, Poster poster, Lookup lookup, Clock clock) {
    this.posts = posts;
    this.channels = channels;
    this.poster = poster;
    this.lookup = lookup;
    this.clock = clock;
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
    Instant triedAt = Optional.ofNullable(post.triedAt()).orElse(post.plannedAt());
    Instant now = clock.instant();
    Optional<String> found;
    try {
      found = find(posting, triedAt);
    } catch (SlackTrouble trouble) {
      giveUpAfter(GIVE_UP, posting, triedAt, now);
      throw new Later(trouble.retryAfter().orElse(LOOK_AGAIN));
    }
    if (found.isPresent()) {
      settled(posting, new Ts(found.get()));
    } else if (now.isBefore(triedAt.plus(APPEARS_WITHIN))) {
      throw new Later(LOOK_AGAIN);
    } else {
      send(posting);
    }
  }

  private Optional<String> find(Posting posting, Instant triedAt) {
    Ts thread = posting.thread();
    return lookup.findByKey(
        channels.get(posting.channel()).slackId(),
        thread == null ? null : thread.value(),
        triedAt.minus(CLOCKS_DIFFER),
        posting.key());
  }

  private void giveUpAfter(Duration patience, Posting posting, Instant triedAt, Instant now) {
    if (!now.isBefore(triedAt.plus(patience))) {
      giveUp(
          posting,
          Post.State.MISSED,
          "Slack did not say whether the message had arrived, so it was not sent again.");
    }
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
