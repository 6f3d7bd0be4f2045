package dev.starling.slack.keeper;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import dev.starling.base.ChannelId;
import dev.starling.base.Posts;
import dev.starling.base.Refusal;
import dev.starling.base.Transaction;
import dev.starling.round.PostMissed;
import dev.starling.round.Round;
import dev.starling.round.RoundId;
import dev.starling.round.Rounds;
import dev.starling.schedule.Actor;
import dev.starling.schedule.Scheduling;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.caller.Callers;
import dev.starling.slack.caller.PracticeChannels;
import dev.starling.slack.command.Corner;
import dev.starling.slack.command.Notices;
import dev.starling.slack.round.Announcements;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import dev.starling.slack.wire.Boundary;
import dev.starling.slack.wire.Reply;
import dev.starling.workspace.Person;
import java.time.Clock;
import java.util.Optional;

/** The buttons under letters about what went wrong. */
public final class KeeperCorner implements Corner {
  private final Callers callers;
  private final PracticeChannels channels;
  private final Scheduling scheduling;
  private final Rounds rounds;
  private final Posts posts;
  private final PostMissed postMissed;
  private final Notices notices;
  private final Transaction transaction;
  private final Clock clock;

  public KeeperCorner(
      Callers callers,
      PracticeChannels channels,
      Scheduling scheduling,
      Rounds rounds,
      Posts posts,
      PostMissed postMissed,
      Notices notices,
      Transaction transaction,
      Clock clock) {
    this.callers = callers;
    this.channels = channels;
    this.scheduling = scheduling;
    this.rounds = rounds;
    this.posts = posts;
    this.postMissed = postMissed;
    this.notices = notices;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void register(App app, Boundary boundary) {
    app.blockAction(KeeperViews.TRY_AGAIN, boundary.action(this::tryAgain));
    app.blockAction(KeeperViews.POST_NOW, boundary.action(this::postNow));
  }

  private Reply tryAgain(BlockActionPayload payload) {
    ChannelId channel = ChannelId.parse(value(payload));
    Caller caller = ready(payload, channel);
    return caller.hears(() -> tryAgain(caller, "again/" + Callers.keyOf(payload)));
  }

  private Reply tryAgain(Caller caller, String key) {
    ChannelId channel = caller.channel();
    Optional<Round> missed = rounds.findMissed(channel).filter(postMissed::isPossible);
    transaction.run(
        () -> {
          if (scheduling.halts().find(channel).isPresent()) {
            scheduling.resume().in(channel, actor(caller));
            notices.tell(channel, key, KeeperViews.resumedBy(caller.person().name()));
          }
          missed.map(Round::id).ifPresent(this::post);
        });
    return instead(KeeperViews.goesOn(caller.slackChannel(), missed.isPresent()));
  }

  private Reply postNow(BlockActionPayload payload) {
    RoundId id = RoundId.parse(value(payload));
    Caller caller = ready(payload, rounds.get(id).channel());
    return caller.hears(
        () -> {
          transaction.run(() -> post(id));
          return instead(KeeperViews.onItsWay(caller.slackChannel()));
        });
  }

  private void post(RoundId id) {
    postMissed.now(id);
    posts.reopen(id.workspace(), Announcements.key(id), clock.instant());
  }

  /**
   * @throws Refusal when they may not, or something is still in the way
   */
  private Caller ready(BlockActionPayload payload, ChannelId channel) {
    Caller caller = callers.of(payload, channel);
    channels.ready(caller);
    scheduling.gate().check(channel, actor(caller));
    return caller;
  }

  private static Actor actor(Caller caller) {
    Person person = caller.person();
    return new Actor(person.id(), person.admin() && person.isFullMember(), person.isFullMember());
  }

  private static Reply instead(Mrkdwn text) {
    Shown shown = Shown.of(text);
    return Reply.instead(shown.text(), shown.blocks());
  }

  private static String value(BlockActionPayload payload) {
    return payload.getActions().get(0).getValue();
  }
}
