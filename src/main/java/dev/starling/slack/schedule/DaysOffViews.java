package dev.starling.slack.schedule;

import com.slack.api.model.block.LayoutBlock;
import dev.starling.schedule.DayOff;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import java.util.ArrayList;
import java.util.List;

/** A channel's days off, and what is said about changes of them. */
final class DaysOffViews {
  /** Its value is the id of the days off. */
  static final String REMOVE = "schedule_remove_day_off";

  /** With a button each, within the blocks that one message may have. */
  private static final int MOST = 40;

  private DaysOffViews() {}

  /**
   * @param first what is to be said before; may be empty
   */
  static Shown list(Caller caller, Mrkdwn first, List<DayOff> daysOff) {
    List<Mrkdwn> lines = new ArrayList<>();
    List<LayoutBlock> blocks = new ArrayList<>();
    Mrkdwn heading = heading(caller, first, daysOff);
    lines.add(heading);
    blocks.add(Blocks.section(heading));
    for (DayOff dayOff : daysOff.subList(0, Math.min(MOST, daysOff.size()))) {
      Mrkdwn line = Mrkdwn.of("• %s", dates(dayOff));
      lines.add(line);
      blocks.add(Blocks.section(line, Blocks.button(REMOVE, "Remove", dayOff.id())));
    }
    if (daysOff.size() > MOST) {
      blocks.add(Blocks.context(Mrkdwn.of("And %d more, later.", daysOff.size() - MOST)));
    }
    return Shown.of(Mrkdwn.join("\n", lines), blocks);
  }

  static Mrkdwn added(DayOff dayOff, Mrkdwn next) {
    return Mrkdwn.of("No question comes on %s.%s", dates(dayOff), next);
  }

  static Mrkdwn addedBy(Caller caller, DayOff dayOff, Mrkdwn next) {
    return Mrkdwn.of(
        "%s gave this channel a break: %s.%s", caller.person().name(), dates(dayOff), next);
  }

  static Mrkdwn removed(DayOff dayOff, Mrkdwn next) {
    return Mrkdwn.of("%s is no day off any more.%s\n", dates(dayOff), next);
  }

  static Mrkdwn gone() {
    return Mrkdwn.of("That one was removed already.\n");
  }

  static Mrkdwn removedBy(Caller caller, DayOff dayOff, Mrkdwn next) {
    return Mrkdwn.of(
        "%s took a break back: %s is none any more.%s",
        caller.person().name(), dayOff.dates(), next);
  }

  private static Mrkdwn heading(Caller caller, Mrkdwn first, List<DayOff> daysOff) {
    String example = caller.command() + " off 2026-12-24..2027-01-01 Winter break";
    Mrkdwn rest =
        daysOff.isEmpty()
            ? Mrkdwn.of("No days off are coming up here. Add some like this: `%s`", example)
            : Mrkdwn.of("*Days off here.* Add more like this: `%s`", example);
    return first.plus(rest);
  }

  private static Mrkdwn dates(DayOff dayOff) {
    return dayOff.why().isEmpty()
        ? Mrkdwn.of("%s", dayOff.dates())
        : Mrkdwn.of("%s (%s)", dayOff.dates(), dayOff.why());
  }
}
