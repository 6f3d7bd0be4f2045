package dev.starling.slack.doctor;

import dev.starling.base.ChannelId;
import dev.starling.base.ParkedErrand;
import dev.starling.base.ParkedErrands;
import dev.starling.base.WorkspaceId;
import dev.starling.round.Round;
import dev.starling.round.Rounds;
import dev.starling.workspace.Channels;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Looks at what should be done and is not. */
final class WorkCheck {
  /** After ten minutes of looking for a question its round is given up. */
  private static final Duration SETTLED_WITHIN = Duration.ofMinutes(15);

  private static final int SHOWN = 10;

  private final ParkedErrands parked;
  private final Rounds rounds;
  private final Channels channels;
  private final Clock clock;

  WorkCheck(ParkedErrands parked, Rounds rounds, Channels channels, Clock clock) {
    this.parked = parked;
    this.rounds = rounds;
    this.channels = channels;
    this.clock = clock;
  }

  /** What was given up, each with the name under which the log tells of it. */
  List<Finding> parked() {
    List<Finding> findings = new ArrayList<>();
    findings.add(parkedCount());
    for (ParkedErrand each : parked.newest(SHOWN)) {
      findings.add(
          Finding.wrong(
              "%s was given up %s; the log tells why under the incident %s. Once that is settled,"
                  + " an admin of the workspace has it tried again with the button of `/mock"
                  + " doctor`.",
              each.kind(), each.parkedAt(), each.incident()));
    }
    return findings;
  }

  Finding parkedCount() {
    return counted(parked.count());
  }

  /** Only how much of the workspace's own. */
  Finding parkedOf(WorkspaceId workspace) {
    return counted(parked.countOf(workspace));
  }

  private static Finding counted(int count) {
    return switch (count) {
      case 0 -> Finding.fine("No work was given up.");
      case 1 ->
          Finding.wrong(
              "One piece of work was given up. Whoever runs Starling finds it in the log.");
      default ->
          Finding.wrong(
              "%d pieces of work were given up. Whoever runs Starling finds them in the log.",
              count);
    };
  }

  /** Questions that should have reached their channel by now. */
  List<Finding> stuck() {
    List<Finding> findings = stuckRounds().stream().map(this::stuck).toList();
    return findings.isEmpty()
        ? List.of(Finding.fine("Every question has reached its channel."))
        : findings;
  }

  List<Finding> stuckIn(ChannelId channel) {
    return stuckRounds().stream()
        .filter(round -> round.channel().equals(channel))
        .map(this::stuck)
        .toList();
  }

  private List<Round> stuckRounds() {
    return rounds.findStuck(clock.instant().minus(SETTLED_WITHIN));
  }

  private Finding stuck(Round round) {
    return Finding.wrong(
        "The question of %s has not reached %s. Whoever runs Starling checks that it runs, and what"
            + " its log says about that channel.",
        round.openedAt(), channels.get(round.channel()));
  }
}
