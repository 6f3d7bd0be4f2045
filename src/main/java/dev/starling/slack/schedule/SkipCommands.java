package dev.starling.slack.schedule;

import dev.starling.base.ChannelId;
import dev.starling.schedule.Scheduling;
import dev.starling.schedule.Skip;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.command.Ask;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import dev.starling.slack.wire.Reply;
import java.time.LocalDate;
import java.util.Optional;

/** Skips the next question, and takes that back. */
final class SkipCommands {
  private final Scheduling scheduling;
  private final NextQuestion nextQuestion;
  private final TellChannel tellChannel;

  SkipCommands(Scheduling scheduling, NextQuestion nextQuestion, TellChannel tellChannel) {
    this.scheduling = scheduling;
    this.nextQuestion = nextQuestion;
    this.tellChannel = tellChannel;
  }

  Reply skip(Ask ask) {
    Caller caller = ask.caller();
    ChannelId channel = caller.channel();
    Skip skip =
        tellChannel.after(
            channel,
            "skip/" + ask.key(),
            () -> scheduling.skipNext().in(channel, Actors.of(caller.person())),
            done -> done.again() ? Optional.empty() : Optional.of(line(caller, done)));
    Shown shown = ScheduleViews.skipped(skip.slot().date(), skip.again(), nextQuestion.in(channel));
    return Reply.blocks(shown.text(), shown.blocks());
  }

  Reply undo(Caller caller, LocalDate date, String key) {
    ChannelId channel = caller.channel();
    boolean undone =
        tellChannel.after(
            channel,
            "unskip/" + key,
            () -> scheduling.undoSkip().of(channel, date, Actors.of(caller.person())),
            done -> done ? Optional.of(ScheduleViews.unskippedBy(caller, date)) : Optional.empty());
    Shown shown = Shown.of(ScheduleViews.unskipped(date, !undone, nextQuestion.in(channel)));
    return Reply.instead(shown.text(), shown.blocks());
  }

  private Mrkdwn line(Caller caller, Skip skip) {
    return ScheduleViews.skippedBy(
        caller, skip.slot().date(), nextQuestion.in(skip.slot().channel()));
  }
}
