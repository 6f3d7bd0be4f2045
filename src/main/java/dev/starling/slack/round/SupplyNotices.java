package dev.starling.slack.round;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.round.Supply;
import dev.starling.round.SupplyLow;
import dev.starling.round.WatchSupply;
import dev.starling.schedule.Schedule;
import dev.starling.schedule.Schedules;
import dev.starling.slack.post.PostOnce;
import dev.starling.slack.post.Posting;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.workspace.Channels;
import dev.starling.workspace.Workspaces;

/** Tells whoever set a schedule, in a direct message, that its questions run out. */
public final class SupplyNotices {
  private final WatchSupply supply;
  private final Schedules schedules;
  private final Workspaces workspaces;
  private final Channels channels;
  private final PostOnce postOnce;

  public SupplyNotices(
      WatchSupply supply,
      Schedules schedules,
      Workspaces workspaces,
      Channels channels,
      PostOnce postOnce) {
    this.supply = supply;
    this.schedules = schedules;
    this.workspaces = workspaces;
    this.channels = channels;
    this.postOnce = postOnce;
  }

  /** By now there may be more questions again, or no schedule any more. */
  public void when(SupplyLow errand) {
    schedules
        .find(errand.channel())
        .map(Schedule::setBy)
        .filter(person -> !person.value().isEmpty())
        .ifPresent(
            person -> supply.low(errand.channel()).ifPresent(low -> tell(person, errand, low)));
  }

  private void tell(PersonId person, SupplyLow errand, Supply low) {
    ChannelId channel = errand.channel();
    Mrkdwn practice = Mrkdwn.channel(channels.get(channel).slackId());
    String command = workspaces.get(person.workspace()).command();
    postOnce.deliver(
        Posting.letter(
            "supply-" + channel.value() + "-" + errand.supply(),
            person,
            () -> SupplyViews.low(practice, low, command)));
  }
}
