package dev.starling.slack.schedule;

import dev.starling.base.ChannelId;
import dev.starling.schedule.Timetable;
import dev.starling.schedule.Timetables;
import dev.starling.slack.text.Mrkdwn;
import java.time.Clock;

/** Says when a channel's next question comes, as a sentence to end an answer with. */
final class NextQuestion {
  private final Timetables timetables;
  private final Clock clock;

  NextQuestion(Timetables timetables, Clock clock) {
    this.timetables = timetables;
    this.clock = clock;
  }

  /** Empty when none is planned. */
  Mrkdwn in(ChannelId channel) {
    return timetables.find(channel).map(this::of).orElse(Mrkdwn.EMPTY);
  }

  Mrkdwn of(Timetable timetable) {
    return timetable
        .nextPost(clock.instant())
        .map(
            due ->
                Mrkdwn.of(
                    " The next one comes %s.",
                    Mrkdwn.moment(due.at(), timetable.schedule().zone())))
        .orElse(Mrkdwn.EMPTY);
  }
}
