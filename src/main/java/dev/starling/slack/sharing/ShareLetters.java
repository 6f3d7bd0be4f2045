package dev.starling.slack.sharing;

import dev.starling.base.Agenda;
import dev.starling.base.Later;
import dev.starling.base.PersonId;
import dev.starling.base.Post;
import dev.starling.base.Posts;
import dev.starling.base.Ts;
import dev.starling.sharing.BringShare;
import dev.starling.sharing.Feedback;
import dev.starling.sharing.ReadShared;
import dev.starling.sharing.Share;
import dev.starling.sharing.Shares;
import dev.starling.sharing.TakeBack;
import dev.starling.sharing.TellFeedback;
import dev.starling.sharing.WithdrawShare;
import dev.starling.slack.post.Addressee;
import dev.starling.slack.post.PostOnce;
import dev.starling.slack.post.Posting;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import dev.starling.slack.wire.Lookup;
import dev.starling.slack.wire.PostOutcome;
import dev.starling.slack.wire.Poster;
import dev.starling.slack.wire.SlackTrouble;
import dev.starling.story.Stories;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings stories to colleagues, takes them out of Slack again, and brings owners what was said. */
public final class ShareLetters {
  private static final Logger log = LoggerFactory.getLogger(ShareLetters.class);
  private static final String TAKEN_BACK = "It was taken back.";
  private static final Duration TRY_AGAIN = Duration.ofSeconds(30);

  private final Shares shares;
  private final Stories stories;
  private final ReadShared readShared;
  private final TakeBack takeBack;
  private final Posts posts;
  private final PostOnce postOnce;
  private final Poster poster;
  private final Lookup lookup;
  private final Agenda agenda;
  private final Clock clock;

  public ShareLetters(
      Shares shares,
      Stories stories,
      ReadShared readShared,
      TakeBack takeBack,
      Posts posts,
      PostOnce postOnce,
      Poster poster,
      Lookup lookup,
      Agenda agenda,
      Clock clock) {
    this.shares = shares;
    this.stories = stories;
    this.readShared = readShared;
    this.takeBack = takeBack;
    this.posts = posts;
    this.postOnce = postOnce;
    this.poster = poster;
    this.lookup = lookup;
    this.agenda = agenda;
    this.clock = clock;
  }

  /** It may be taken back while it is on its way; then it is withdrawn as soon as it stands. */
  public void when(BringShare errand) {
    Optional<Share> found = shares.find(errand.share());
    if (found.isEmpty()) {
      return;
    }
    Share share = found.get();
    boolean stands =
        postOnce.deliver(
            new Posting(
                share.key(),
                new Addressee.Directly(share.colleague()),
                () -> SharedLetter.of(readShared.as(share.colleague(), share.id())),
                () -> obstacle(share),
                ts -> {},
                why -> {}));
    if (stands && !isStanding(share)) {
      agenda.plan(new WithdrawShare(share.id(), share.colleague()), clock.instant());
    } else if (!stands && isStanding(share)) {
      takeBack.by(share.owner(), share.id());
      postOnce.deliver(
          Posting.letter(share.key() + "-in-vain", share.owner(), () -> inVain(share.colleague())));
    }
  }

  private boolean isStanding(Share share) {
    return shares.find(share.id()).filter(Share::isStanding).isPresent();
  }

  private Optional<String> obstacle(Share share) {
    return isStanding(share) ? Optional.empty() : Optional.of(TAKEN_BACK);
  }

  private static Shown inVain(PersonId colleague) {
    return Shown.of(
        Mrkdwn.of(
            "Slack did not let me write to %s, so your story was not shared. Try again, or share it"
                + " with somebody else.",
            Mrkdwn.person(colleague)));
  }

  public void when(WithdrawShare errand) {
    if (find(errand).filter(post -> post.state() == Post.State.SENDING).isPresent()) {
      settle(errand);
    }
    find(errand)
        .flatMap(post -> Optional.ofNullable(post.ts()))
        .ifPresent(ts -> replace(errand.colleague(), ts));
  }

  private Optional<Post> find(WithdrawShare errand) {
    return posts.find(errand.share().workspace(), Share.keyOf(errand.share()));
  }

  /** One that was on its way when it was taken back is looked for, and not sent again. */
  private void settle(WithdrawShare errand) {
    postOnce.deliver(
        new Posting(
            Share.keyOf(errand.share()),
            new Addressee.Directly(errand.colleague()),
            SharedLetter::takenBack,
            () -> Optional.of(TAKEN_BACK),
            ts -> {},
            why -> {}));
  }

  private void replace(PersonId colleague, Ts ts) {
    String channel;
    try {
      channel = lookup.directChannel(colleague.value());
    } catch (SlackTrouble trouble) {
      if (trouble.isUnclear() || trouble.retryAfter().isPresent()) {
        throw new Later(trouble.retryAfter().orElse(TRY_AGAIN));
      }
      log.info("A shared story can't be reached any more: {}", trouble.error());
      return;
    }
    Shown gone = SharedLetter.takenBack();
    PostOutcome outcome = poster.update(channel, ts.value(), gone.text(), gone.blocks());
    if (outcome instanceof PostOutcome.Unclear) {
      throw new Later(TRY_AGAIN);
    }
    if (outcome instanceof PostOutcome.Refused refused) {
      if (refused.retryAfter().isPresent() || refused.error().equals("ratelimited")) {
        throw new Later(refused.retryAfter().orElse(TRY_AGAIN));
      }
      log.warn("A shared story could not be taken out of Slack: {}", refused.error());
    }
  }

  public void when(TellFeedback errand) {
    shares.findFeedback(errand.workspace(), errand.feedback()).ifPresent(this::tell);
  }

  private void tell(Feedback feedback) {
    Share share = shares.find(feedback.share()).orElseThrow();
    postOnce.deliver(
        Posting.letter(
            "feedback-" + feedback.id(),
            share.owner(),
            () ->
                FeedbackLetter.of(
                    feedback, share.colleague(), stories.find(share.story()).orElseThrow())));
  }
}
