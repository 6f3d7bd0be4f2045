package dev.starling.slack.post;

import dev.starling.base.Later;
import dev.starling.base.Post;
import dev.starling.base.Posts;
import dev.starling.base.Transaction;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import dev.starling.slack.text.Shown;
import dev.starling.slack.wire.Lookup;
import dev.starling.slack.wire.Outgoing;
import dev.starling.slack.wire.PostOutcome;
import dev.starling.slack.wire.Poster;
import dev.starling.slack.wire.SlackTrouble;
import dev.starling.workspace.Channels;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** A process that was put to sleep may wake up when another has long taken its place. */
  private static final Duration SENT_WITHIN = Duration.ofSeconds(15);

  private static final Duration SLOW_DOWN = Duration.ofSeconds(30);
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(15);
  private static final Duration GIVE_UP = Duration.ofMinutes(10);
  private static final int MOST_ATTEMPTS = 2;

  private final Posts posts;
  private final Whereabouts whereabouts;
  private final Poster poster;
  private final Search search;
  private final Restraint restraint;
  private final Halting halting;
  private final Transaction transaction;
  private final Clock clock;
  private final Instant openedAt;

  public PostOnce(
      Posts posts,
      Channels channels,
      Poster poster,
      Lookup lookup,
      Restraint restraint,
      Halting halting,
      Transaction transaction,
      Clock clock) {
    this.posts = posts;
    this.whereabouts = new Whereabouts(channels, lookup);
    this.poster = poster;
    this.search = new Search(whereabouts, lookup, restraint);
    this.restraint = restraint;
    this.halting = halting;
    this.transaction = transaction;
    this.clock = clock;
    this.openedAt = clock.instant();
  }

  /**
   * Answers whether it stands there now; if not, it never will.
   *
   * @throws Later when it has to be tried again
   */
  public boolean deliver(Posting posting) {
    enter(posting);
    Post post = posts.find(posting.workspace(), posting.key()).orElseThrow();
    return switch (post.state()) {
      case PLANNED -> post.triedFirst() == null ? send(posting) : sendAfterAll(posting, post);
      case SENDING -> settle(posting, post);
      case POSTED -> note(posting, Optional.ofNullable(post.ts()));
      case REFUSED, MISSED -> told(posting, post.why());
    };
  }

  private void enter(Posting posting) {
    WorkspaceId workspace = posting.workspace();
    if (posting.to() instanceof Addressee.InChannel there) {
      posts.enter(workspace, posting.key(), there.channel(), clock.instant());
    } else if (posting.to() instanceof Addressee.Directly one) {
      posts.enterLetter(workspace, posting.key(), one.person(), clock.instant());
    }
  }

  private boolean send(Posting posting) {
    Optional<String> obstacle = posting.obstacle().get();
    if (obstacle.isPresent()) {
      return giveUp(posting, Post.State.MISSED, obstacle.get(), false);
    }
    Whereabouts.Place place;
    try {
      place = whereabouts.of(posting.to());
    } catch (SlackTrouble trouble) {
      return unreachable(posting, trouble);
    }
    restraint.await(posting.workspace(), Restraint.POST, place.channel());
    Shown message = posting.message().get();
    Instant now = clock.instant();
    if (!posts.send(posting.workspace(), posting.key(), now, now.minus(APPEARS_WITHIN))) {
      throw new Later(LOOK_AGAIN);
    }
    if (clock.instant().isAfter(now.plus(SENT_WITHIN))) {
      throw new Later(LOOK_AGAIN);
    }
    return sent(posting, place, poster.post(outgoing(place, message, posting.key())));
  }

  /** It was given up, and somebody wants it all the same: they have looked, if we can't. */
  private boolean sendAfterAll(Posting posting, Post post) {
    Optional<Ts> found = Optional.empty();
    try {
      found = search.find(posting, Optional.ofNullable(post.triedFirst()).orElse(post.plannedAt()));
    } catch (SlackTrouble trouble) {
      log.info("{} can't be looked for ({}), and is sent again", posting.key(), trouble.error());
    }
    return found.isPresent() ? settled(posting, found.get()) : send(posting);
  }

  private boolean unreachable(Posting posting, SlackTrouble trouble) {
    if (trouble.isUnclear() || trouble.retryAfter().isPresent()) {
      throw new Later(trouble.retryAfter().orElse(LOOK_AGAIN));
    }
    return giveUp(posting, Post.State.REFUSED, Refusals.sentence(trouble.error()), false);
  }

  private static Outgoing outgoing(Whereabouts.Place place, Shown message, String key) {
    return new Outgoing(place.channel(), place.thread(), message.text(), message.blocks(), key);
  }

  private boolean sent(Posting posting, Whereabouts.Place place, PostOutcome outcome) {
    if (outcome instanceof PostOutcome.Posted posted) {
      return settled(posting, new Ts(posted.ts()));
    }
    if (outcome instanceof PostOutcome.Refused refused) {
      return refused(posting, place, refused);
    }
    log.warn("Whether {} was posted is not clear; looking for it", posting.key());
    throw new Later(LOOK_AGAIN);
  }

  private boolean settled(Posting posting, Ts ts) {
    return transaction.call(
        () -> {
          posts.posted(posting.workspace(), posting.key(), ts);
          return note(posting, Optional.of(ts));
        });
  }

  private boolean note(Posting posting, Optional<Ts> ts) {
    transaction.run(() -> ts.ifPresent(posting.posted()));
    return true;
  }

  private boolean refused(Posting posting, Whereabouts.Place place, PostOutcome.Refused refused) {
    WorkspaceId workspace = posting.workspace();
    if (refused.retryAfter().isPresent() || refused.error().equals("ratelimited")) {
      posts.replan(workspace, posting.key());
      throw restraint.asked(
          workspace, Restraint.POST, place.channel(), refused.retryAfter().orElse(SLOW_DOWN));
    }
    log.warn("Slack refused {}: {} {}", posting.key(), refused.error(), refused.messages());
    String why = Refusals.sentence(refused.error());
    return giveUp(posting, Post.State.REFUSED, why, Refusals.isLasting(refused.error()));
  }

  private boolean settle(Posting posting, Post post) {
    Instant triedFirst = Optional.ofNullable(post.triedFirst()).orElse(post.plannedAt());
    Instant triedLast = Optional.ofNullable(post.triedLast()).orElse(triedFirst);
    Optional<Ts> found;
    try {
      found = search.find(posting, triedFirst);
    } catch (SlackTrouble trouble) {
      return lookAgain(posting, post, trouble.retryAfter().orElse(LOOK_AGAIN));
    }
    if (found.isPresent()) {
      return settled(posting, found.get());
    }
    if (clock.instant().isBefore(triedLast.plus(APPEARS_WITHIN))) {
      throw new Later(LOOK_AGAIN);
    }
    return post.attempts() < MOST_ATTEMPTS ? send(posting) : lookAgain(posting, post, LOOK_AGAIN);
  }

  /** Time in which nobody could look does not count: we may have been down. */
  private boolean lookAgain(Posting posting, Post post, Duration pause) {
    Instant lookingSince =
        Stream.of(openedAt, post.plannedAt(), post.triedFirst())
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(openedAt);
    if (clock.instant().isBefore(lookingSince.plus(GIVE_UP))) {
      throw new Later(pause);
    }
    String why = "Slack did not say whether the message had arrived, so it was not sent again.";
    return giveUp(posting, Post.State.MISSED, why, false);
  }

  private boolean giveUp(Posting posting, Post.State state, String why, boolean lasting) {
    return transaction.call(
        () -> {
          if (!posts.giveUp(posting.workspace(), posting.key(), state, why)) {
            throw new Later(LOOK_AGAIN);
          }
          if (lasting && posting.to() instanceof Addressee.InChannel there) {
            halting.stop(there.channel(), why);
          }
          return told(posting, why);
        });
  }

  private boolean told(Posting posting, String why) {
    transaction.run(() -> posting.failed().accept(why));
    return false;
  }
}
