package dev.starling.slack.schedule;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.ExternalSelectElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.TimePickerElement;
import com.slack.api.model.view.View;
import dev.starling.base.ChannelId;
import dev.starling.base.Refusal;
import dev.starling.question.Focus;
import dev.starling.question.PackId;
import dev.starling.schedule.Days;
import dev.starling.schedule.Schedule;
import dev.starling.schedule.ScheduleText;
import dev.starling.schedule.TimeWords;
import dev.starling.schedule.ZoneWords;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Inputs;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Window;
import dev.starling.slack.wire.Payload;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The form with which a channel's schedule is set or changed.
 *
 * @param current what the channel has now
 * @param own the zone of the person who fills it in
 * @param packs those that the channel has
 * @param quiz whether the first question of a week offers the quiz now
 */
record ScheduleForm(
    ChannelId channel, Optional<Schedule> current, ZoneId own, Set<PackId> packs, boolean quiz) {
  static final String TITLE = "Schedule";
  static final String CALLBACK = "schedule_form";

  /** A block and the input in it have the same id. */
  static final String DAYS = "schedule_days";

  static final String WEEKS = "schedule_weeks";
  static final String TIME = "schedule_time";
  static final String ZONE = "schedule_zone";
  static final String QUIZ = "schedule_quiz";

  private static final LocalTime USUAL_TIME = LocalTime.of(9, 30);

  private static final List<OptionObject> ALL_DAYS =
      Stream.of(DayOfWeek.values()).map(ScheduleForm::option).toList();

  private static final List<OptionObject> ALL_WEEKS =
      List.of(
          Blocks.option("Every week", "1"),
          Blocks.option("Every other week", "2"),
          Blocks.option("Every three weeks", "3"),
          Blocks.option("Every four weeks", "4"));

  /** What the form carries to Slack and back. */
  record About(String channel) {
    static About decode(String metadata) {
      return Payload.decode(metadata, About.class);
    }

    String encode() {
      return Payload.encode(this);
    }

    ChannelId channelId() {
      return ChannelId.parse(channel);
    }
  }

  View view() {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Blocks.section(introduction()));
    blocks.add(Inputs.required(DAYS, "On which days?", days()));
    blocks.add(Inputs.required(WEEKS, "How often?", weeks()));
    blocks.add(Inputs.required(TIME, "At what time?", time()));
    blocks.add(Inputs.required(ZONE, "In which time zone?", zone()));
    blocks.addAll(
        new FocusInputs(current.map(Schedule::focus).orElse(Focus.ANYTHING), packs).blocks());
    blocks.add(
        Inputs.checkbox(
            QUIZ,
            "And a quiz?",
            "Everybody gets an item of their own, and only they see what they answer.",
            Blocks.option("Offer it below the first question of a week", "yes"),
            quiz));
    return Window.form(CALLBACK, new About(channel.toString()).encode(), TITLE, "Save", blocks);
  }

  private Mrkdwn introduction() {
    return current
        .map(
            schedule ->
                schedule.paused()
                    ? Mrkdwn.of("The schedule is paused. Saving lets questions come again.")
                    : Mrkdwn.of("Now questions come %s.", ScheduleText.of(schedule)))
        .orElse(Mrkdwn.of("When should this channel get its questions?"));
  }

  private CheckboxesElement days() {
    List<String> codes = current.map(Schedule::days).orElse(Days.WEEKDAYS).codes();
    return CheckboxesElement.builder()
        .actionId(DAYS)
        .options(ALL_DAYS)
        .initialOptions(
            ALL_DAYS.stream().filter(option -> codes.contains(option.getValue())).toList())
        .build();
  }

  private StaticSelectElement weeks() {
    return StaticSelectElement.builder()
        .actionId(WEEKS)
        .options(ALL_WEEKS)
        .initialOption(ALL_WEEKS.get(current.map(Schedule::weeks).orElse(1) - 1))
        .build();
  }

  private TimePickerElement time() {
    return TimePickerElement.builder()
        .actionId(TIME)
        .initialTime(TimeWords.text(current.map(Schedule::time).orElse(USUAL_TIME)))
        .build();
  }

  private ExternalSelectElement zone() {
    ZoneId zone = current.map(Schedule::zone).orElse(own);
    return ExternalSelectElement.builder()
        .actionId(ZONE)
        .placeholder(Blocks.plain("Type a city, such as Berlin"))
        .minQueryLength(2)
        .initialOption(isRegion(zone) ? ZoneOptions.of(zone) : null)
        .build();
  }

  /** Slack knows zones of people that are none we would keep, such as CET. */
  private static boolean isRegion(ZoneId zone) {
    try {
      return ZoneWords.parse(zone.getId()).equals(zone);
    } catch (Refusal refusal) {
      return false;
    }
  }

  private static OptionObject option(DayOfWeek day) {
    return Blocks.option(Days.name(day), Days.of(day).toString());
  }
}
