package dev.starling.slack.schedule;

import dev.starling.base.ChannelId;
import dev.starling.coach.Text;
import dev.starling.schedule.DateWords;
import dev.starling.schedule.DayOff;
import dev.starling.schedule.DayOffRequest;
import dev.starling.schedule.Scheduling;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.command.Ask;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import dev.starling.slack.wire.Reply;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Lists, adds and removes a channel's days off. */
final class DaysOffCommands {
  private final Scheduling scheduling;
  private final NextQuestion nextQuestion;
  private final TellChannel tellChannel;
  private final Clock clock;

  DaysOffCommands(
      Scheduling scheduling, NextQuestion nextQuestion, TellChannel tellChannel, Clock clock) {
    this.scheduling = scheduling;
    this.nextQuestion = nextQuestion;
    this.tellChannel = tellChannel;
    this.clock = clock;
  }

  Reply off(Ask ask) {
    if (ask.rest().isBlank()) {
      Shown list = list(ask.caller(), Mrkdwn.EMPTY);
      return Reply.blocks(list.text(), list.blocks());
    }
    Caller caller = ask.caller();
    ChannelId channel = caller.channel();
    DayOffRequest request = request(ask.rest());
    DayOff added =
        tellChannel.after(
            channel,
            "off/" + ask.key(),
            () -> scheduling.addDayOff().in(channel, Actors.of(caller.person()), request),
            done -> Optional.of(DaysOffViews.addedBy(caller, done, nextQuestion.in(channel))));
    return Reply.text(DaysOffViews.added(added, nextQuestion.in(channel)).value());
  }

  /** Answers with the list as it is now, in place of the one whose button was pressed. */
  Reply remove(Caller caller, String id, String key) {
    ChannelId channel = caller.channel();
    Optional<DayOff> removed =
        tellChannel.after(
            channel,
            "on/" + key,
            () -> scheduling.removeDayOff().of(channel, id, Actors.of(caller.person())),
            done ->
                done.map(
                    dayOff -> DaysOffViews.removedBy(caller, dayOff, nextQuestion.in(channel))));
    Mrkdwn first =
        removed
            .map(dayOff -> DaysOffViews.removed(dayOff, nextQuestion.in(channel)))
            .orElseGet(DaysOffViews::gone);
    Shown list = list(caller, first);
    return Reply.instead(list.text(), list.blocks());
  }

  private Shown list(Caller caller, Mrkdwn first) {
    ChannelId channel = caller.channel();
    ZoneId zone = scheduling.schedules().zoneOf(channel, caller.person().zone());
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    return DaysOffViews.list(caller, first, scheduling.daysOff().findFrom(channel, today));
  }

  /** The reason is kept, so it is kept as people wrote it and not as Slack escaped it. */
  private static DayOffRequest request(String words) {
    DayOffRequest request = DateWords.dayOff(words);
    return new DayOffRequest(request.dates(), Text.plain(request.why()));
  }
}
