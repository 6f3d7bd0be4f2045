package dev.starling.slack.round;

import dev.starling.base.ChannelId;
import dev.starling.round.Round;
import dev.starling.round.Rounds;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.command.Happening;
import dev.starling.slack.text.Cut;
import dev.starling.slack.text.Mrkdwn;
import java.util.Optional;

/** Says which question is open in a channel. */
public final class RoundHappening implements Happening {
  private static final int SHORT = 120;

  private final Rounds rounds;
  private final Permalinks permalinks;

  public RoundHappening(Rounds rounds, Permalinks permalinks) {
    this.rounds = rounds;
    this.permalinks = permalinks;
  }

  @Override
  public Optional<Mrkdwn> in(ChannelId channel, Caller caller) {
    return rounds.findOpen(channel).stream().findFirst().map(round -> sentence(round, caller));
  }

  private Mrkdwn sentence(Round round, Caller caller) {
    String question = Cut.to(SHORT, round.question().text());
    Mrkdwn shown =
        round
            .thread()
            .flatMap(ts -> permalinks.find(round.channel(), ts))
            .map(link -> Mrkdwn.link(link, question))
            .orElseGet(() -> Mrkdwn.plain(question));
    return Mrkdwn.of(
        "Open until %s: %s", Mrkdwn.moment(round.closesAt(), caller.person().zone()), shown);
  }
}
