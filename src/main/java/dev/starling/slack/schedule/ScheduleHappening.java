package dev.starling.slack.schedule;

import dev.starling.base.ChannelId;
import dev.starling.schedule.Halts;
import dev.starling.schedule.Schedules;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.command.Happening;
import dev.starling.slack.text.Mrkdwn;
import java.util.Optional;

/** When questions come here, or how that is set. */
final class ScheduleHappening implements Happening {
  private final Schedules schedules;
  private final Halts halts;
  private final NextQuestion nextQuestion;

  ScheduleHappening(Schedules schedules, Halts halts, NextQuestion nextQuestion) {
    this.schedules = schedules;
    this.halts = halts;
    this.nextQuestion = nextQuestion;
  }

  @Override
  public Optional<Mrkdwn> in(ChannelId channel, Caller caller) {
    return halts
        .find(channel)
        .map(halt -> ScheduleViews.halted(halt, caller))
        .or(() -> running(channel))
        .or(() -> Optional.of(ScheduleViews.none(caller)));
  }

  private Optional<Mrkdwn> running(ChannelId channel) {
    return schedules
        .find(channel)
        .map(schedule -> ScheduleViews.isOn(schedule, nextQuestion.in(channel)));
  }
}
