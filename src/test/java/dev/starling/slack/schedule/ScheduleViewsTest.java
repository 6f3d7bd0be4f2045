package dev.starling.slack.schedule;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import dev.starling.question.PackId;
import dev.starling.question.ShippedPacks;
import dev.starling.schedule.DayOff;
import dev.starling.slack.Golden;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.workspace.Person;
import dev.starling.workspace.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScheduleViewsTest {
  private static final Set<PackId> PACKS = ShippedPacks.load().packs();

  private static final WorkspaceId WORKSPACE = new WorkspaceId(1);
  private static final ChannelId CHANNEL = new ChannelId(WORKSPACE, 7);
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  private static final Person ADA =
      new Person(
          new PersonId(WORKSPACE, "UADA"), "Ada", BERLIN, false, false, false, false, false, NOW);

  private static final Caller CALLER =
      Caller.in(
          new Workspace(WORKSPACE, Workspace.NONE, "T1", "UBOT", "/mock"),
          CHANNEL,
          "C1",
          ADA,
          "/mock");

  private static final Mrkdwn NEXT =
      Mrkdwn.of(" The next one comes %s.", Mrkdwn.moment(NOW, BERLIN));

  @Test
  void a_form_for_a_first_schedule() {
    Golden.matches(
        "schedule-form", new ScheduleForm(CHANNEL, Optional.empty(), BERLIN, PACKS, false).view());
  }

  @Test
  void a_skip_with_the_way_back() {
    Golden.matches(
        "schedule-skipped", ScheduleViews.skipped(LocalDate.of(2026, 11, 24), false, NEXT));
  }

  @Test
  void days_off() {
    DayOff day =
        new DayOff(CHANNEL, "d1", LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 24), "");
    DayOff weeks =
        new DayOff(
            CHANNEL, "d2", LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 14), "R&D <offsite>");

    Golden.matches(
        "schedule-days-off", DaysOffViews.list(CALLER, Mrkdwn.EMPTY, List.of(day, weeks)));
  }

  @Test
  void keepers() {
    Golden.matches(
        "schedule-keepers",
        KeepersViews.list(
            KeepersViews.added(new PersonId(WORKSPACE, "UBO"), false),
            List.of(ADA.id(), new PersonId(WORKSPACE, "UBO"))));
  }
}
