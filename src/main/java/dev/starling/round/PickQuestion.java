package dev.starling.round;

import dev.starling.base.ChannelId;
import dev.starling.question.Banks;
import dev.starling.question.Choice;
import dev.starling.question.ChooseQuestion;
import dev.starling.question.Focus;
import dev.starling.question.Needs;
import dev.starling.question.Seed;
import dev.starling.question.Wish;
import dev.starling.schedule.Schedule;
import dev.starling.schedule.Schedules;
import java.time.LocalDate;

/** Picks a channel's next question from what it may be asked, was asked and needs. */
public final class PickQuestion {
  private final Banks banks;
  private final Rounds rounds;
  private final Needs needs;
  private final Schedules schedules;

  public PickQuestion(Banks banks, Rounds rounds, Needs needs, Schedules schedules) {
    this.banks = banks;
    this.rounds = rounds;
    this.needs = needs;
    this.schedules = schedules;
  }

  /** Has the day's snapshot of a team taken, if it was not. */
  void lookAt(ChannelId channel) {
    needs.in(channel);
  }

  Choice scheduled(ChannelId channel, Focus focus, LocalDate date) {
    return choosing(channel).within(focus, new Seed(channel, date));
  }

  /** Whoever asks without any words gets what the channel's schedule keeps to. */
  Choice asked(ChannelId channel, Wish wish, LocalDate date) {
    Focus focus = schedules.find(channel).map(Schedule::focus).orElse(Focus.ANYTHING);
    return wish.isAnything()
        ? scheduled(channel, focus, date)
        : choosing(channel).by(wish, new Seed(channel, date));
  }

  private ChooseQuestion choosing(ChannelId channel) {
    return new ChooseQuestion(banks.in(channel), rounds.history(channel), needs.in(channel));
  }
}
