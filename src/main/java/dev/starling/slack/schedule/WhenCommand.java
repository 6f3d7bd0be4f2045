package dev.starling.slack.schedule;

import dev.starling.question.FocusText;
import dev.starling.schedule.DateWords;
import dev.starling.schedule.Outlook;
import dev.starling.schedule.Schedule;
import dev.starling.schedule.Scheduling;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.command.Ask;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.wire.Reply;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says when questions come, and why one did, will or did not. */
final class WhenCommand {
  private final Scheduling scheduling;

  WhenCommand(Scheduling scheduling) {
    this.scheduling = scheduling;
  }

  Reply when(Ask ask) {
    Caller caller = ask.caller();
    ZoneId own = caller.person().zone();
    Optional<LocalDate> date = DateWords.maybeDate(ask.rest());
    Mrkdwn text =
        date.isPresent()
            ? Explained.to(caller, scheduling.explainWhen().in(caller.channel(), own, date.get()))
            : outlook(caller, scheduling.explainWhen().in(caller.channel(), own));
    return Reply.text(text.value());
  }

  private String about(Caller caller) {
    return scheduling
        .schedules()
        .find(caller.channel())
        .map(Schedule::focus)
        .filter(focus -> !focus.isAnything())
        .map(focus -> ", " + FocusText.of(focus) + ",")
        .orElse("");
  }

  private Mrkdwn outlook(Caller caller, Outlook outlook) {
    ZoneId zone = scheduling.schedules().zoneOf(caller.channel(), caller.person().zone());
    List<Mrkdwn> lines = new ArrayList<>();
    if (!outlook.next().isEmpty()) {
      lines.add(Mrkdwn.of("The next questions come%s", about(caller)));
    }
    outlook.next().forEach(due -> lines.add(Mrkdwn.of("• %s", Mrkdwn.moment(due.at(), zone))));
    outlook.gaps().forEach(gap -> lines.add(Explained.to(caller, gap)));
    return Mrkdwn.join("\n", lines);
  }
}
