package dev.starling.slack.schedule;

import dev.starling.base.ChannelId;
import dev.starling.question.Banks;
import dev.starling.question.Focus;
import dev.starling.question.FocusWords;
import dev.starling.schedule.Schedule;
import dev.starling.schedule.ScheduleRequest;
import dev.starling.schedule.ScheduleWords;
import dev.starling.schedule.Scheduling;
import dev.starling.schedule.Timetable;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.caller.PracticeChannels;
import dev.starling.slack.command.Ask;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.wire.Reply;
import java.util.Locale;
import java.util.Optional;

/** Sets a channel's schedule in words or by form, ends it, pauses and resumes it. */
final class ScheduleCommands {
  private final Scheduling scheduling;
  private final Banks banks;
  private final PracticeChannels channels;
  private final NextQuestion nextQuestion;
  private final TellChannel tellChannel;

  ScheduleCommands(
      Scheduling scheduling,
      Banks banks,
      PracticeChannels channels,
      NextQuestion nextQuestion,
      TellChannel tellChannel) {
    this.scheduling = scheduling;
    this.banks = banks;
    this.channels = channels;
    this.nextQuestion = nextQuestion;
    this.tellChannel = tellChannel;
  }

  Reply schedule(Ask ask) {
    Caller caller = ask.caller();
    switch (ask.rest().strip().toLowerCase(Locale.ROOT)) {
      case "off":
        return end(ask);
      case "quiz", "quiz on":
        return Reply.text(offerQuiz(caller, true, ask.key()).value());
      case "quiz off":
        return Reply.text(offerQuiz(caller, false, ask.key()).value());
      default:
        break;
    }
    FocusWords.Split words = new FocusWords(banks.in(caller.channel()).packs()).split(ask.rest());
    if (words.focus().isPresent() && words.before().isEmpty()) {
      return Reply.text(keepTo(caller, words.focus().get(), ask.key()).value());
    }
    ScheduleRequest request = ScheduleWords.parse(words.before(), caller.person().zone());
    return Reply.text(set(caller, request, words.focus(), ask.key()).value());
  }

  /** Sets the schedule, and says what is on from now on. */
  Mrkdwn set(Caller caller, ScheduleRequest request, Optional<Focus> focus, String key) {
    channels.ready(caller);
    ChannelId channel = caller.channel();
    focus.ifPresent(banks.in(channel)::mustHave);
    Timetable timetable =
        tellChannel.after(
            channel,
            "set/" + key,
            () -> scheduling.set().in(channel, Actors.of(caller.person()), request, focus),
            changed ->
                Optional.of(
                    ScheduleViews.setBy(caller, changed.schedule(), nextQuestion.of(changed))));
    return ScheduleViews.isOn(timetable.schedule(), nextQuestion.of(timetable));
  }

  /** Lets the first question of a week offer the quiz, or no longer. */
  Mrkdwn offerQuiz(Caller caller, boolean offered, String key) {
    ChannelId channel = caller.channel();
    tellChannel.after(
        channel,
        "quiz/" + key,
        () -> scheduling.offerQuiz().in(channel, Actors.of(caller.person()), offered),
        changed -> changed ? Optional.of(ScheduleViews.quizBy(caller, offered)) : Optional.empty());
    return ScheduleViews.quiz(caller, offered);
  }

  /** Changes what questions are about, and says what is on from now on. */
  private Mrkdwn keepTo(Caller caller, Focus focus, String key) {
    ChannelId channel = caller.channel();
    banks.in(channel).mustHave(focus);
    Schedule schedule =
        tellChannel.after(
            channel,
            "focus/" + key,
            () -> scheduling.setFocus().in(channel, Actors.of(caller.person()), focus),
            changed -> Optional.of(ScheduleViews.focusedBy(caller, changed)));
    return ScheduleViews.isOn(schedule, nextQuestion.in(channel));
  }

  Reply pause(Ask ask) {
    Caller caller = ask.caller();
    ChannelId channel = caller.channel();
    tellChannel.after(
        channel,
        "pause/" + ask.key(),
        () -> scheduling.pause().in(channel, Actors.of(caller.person())),
        paused -> Optional.of(ScheduleViews.pausedBy(caller)));
    return Reply.text(ScheduleViews.paused(caller).value());
  }

  Reply resume(Ask ask) {
    Caller caller = ask.caller();
    ChannelId channel = caller.channel();
    Timetable timetable =
        tellChannel.after(
            channel,
            "resume/" + ask.key(),
            () -> scheduling.resume().in(channel, Actors.of(caller.person())),
            changed ->
                Optional.of(
                    ScheduleViews.resumedBy(caller, changed.schedule(), nextQuestion.of(changed))));
    Schedule schedule = timetable.schedule();
    return Reply.text(ScheduleViews.isOn(schedule, nextQuestion.of(timetable)).value());
  }

  private Reply end(Ask ask) {
    Caller caller = ask.caller();
    ChannelId channel = caller.channel();
    tellChannel.after(
        channel,
        "end/" + ask.key(),
        () -> scheduling.end().in(channel, Actors.of(caller.person())),
        ended -> ended ? Optional.of(ScheduleViews.endedBy(caller)) : Optional.empty());
    return Reply.text(ScheduleViews.ended(caller).value());
  }
}
