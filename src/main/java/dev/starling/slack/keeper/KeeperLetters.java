package dev.starling.slack.keeper;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.round.PostMissed;
import dev.starling.round.Round;
import dev.starling.round.Rounds;
import dev.starling.round.TellOfMiss;
import dev.starling.schedule.Halt;
import dev.starling.schedule.Halts;
import dev.starling.schedule.Slot;
import dev.starling.schedule.Slots;
import dev.starling.schedule.TellOfHalt;
import dev.starling.slack.post.KeeperPost;
import dev.starling.slack.post.PostOnce;
import dev.starling.slack.post.Posting;
import dev.starling.workspace.Channels;
import dev.starling.workspace.Workspaces;
import java.time.LocalDate;

/** Tells those who look after a channel, or who asked for a question, what went wrong. */
public final class KeeperLetters {
  private final Rounds rounds;
  private final Slots slots;
  private final Halts halts;
  private final PostMissed postMissed;
  private final Channels channels;
  private final Workspaces workspaces;
  private final KeeperPost keeperPost;
  private final PostOnce postOnce;

  public KeeperLetters(
      Rounds rounds,
      Slots slots,
      Halts halts,
      PostMissed postMissed,
      Channels channels,
      Workspaces workspaces,
      KeeperPost keeperPost,
      PostOnce postOnce) {
    this.rounds = rounds;
    this.slots = slots;
    this.halts = halts;
    this.postMissed = postMissed;
    this.channels = channels;
    this.workspaces = workspaces;
    this.keeperPost = keeperPost;
    this.postOnce = postOnce;
  }

  /** Nothing, where somebody has let questions come again meanwhile. */
  public void when(TellOfHalt errand) {
    halts.find(errand.channel()).ifPresent(this::tell);
  }

  private void tell(Halt halt) {
    ChannelId channel = halt.channel();
    keeperPost.tell(
        channel,
        "halt-" + channel.value() + "-" + halt.at().toEpochMilli(),
        () -> KeeperViews.stopped(halt, slackId(channel), command(channel)));
  }

  /** A schedule that was stopped is told of as that; and what is too late helps nobody. */
  public void when(TellOfMiss errand) {
    Round round = rounds.get(errand.round());
    PersonId asker = round.askedBy();
    ChannelId channel = round.channel();
    if (asker != null && round.date() == null && round.ts() == null) {
      postOnce.deliver(
          Posting.letter(
              "asked-in-vain-" + round.id().value(),
              asker,
              () -> KeeperViews.askedInVain(slackId(channel), command(channel))));
    } else if (halts.find(channel).isEmpty() && postMissed.isPossible(round)) {
      tell(round);
    }
  }

  /** It may be missed again after somebody had it posted, which is another piece of news. */
  private void tell(Round round) {
    LocalDate date = round.date();
    if (date != null) {
      slots.find(round.channel(), date).ifPresent(slot -> tell(round, slot));
    }
  }

  private void tell(Round round, Slot slot) {
    keeperPost.tell(
        round.channel(),
        "missed-" + round.id().value() + "-" + slot.changedAt().toEpochMilli(),
        () -> KeeperViews.missed(round, slackId(round.channel()), slot.reason()));
  }

  private String slackId(ChannelId channel) {
    return channels.get(channel).slackId();
  }

  private String command(ChannelId channel) {
    return workspaces.get(channel.workspace()).command();
  }
}
