package dev.starling.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.WorkspaceId;
import dev.starling.question.Focus;
import dev.starling.question.LensId;
import dev.starling.question.Level;
import dev.starling.question.PackId;
import dev.starling.question.Theme;
import dev.starling.schedule.DayOff;
import dev.starling.schedule.Days;
import dev.starling.schedule.Schedule;
import dev.starling.schedule.Slot;
import dev.starling.schedule.SlotState;
import dev.starling.schedule.ZoneInUse;
import dev.starling.workspace.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ScheduleStoresTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private final TestDatabase kind;
  private Database database;
  private ChannelId channel;
  private PersonId ada;

  ScheduleStoresTest(TestDatabase kind) {
    this.kind = kind;
  }

  @BeforeEach
  void open() {
    database = Database.open(kind.freshUrl());
    WorkspaceId workspace = database.store(WorkspacesSql.class).enter(Workspace.NONE, "T1", NOW);
    channel = database.store(ChannelsSql.class).enter(workspace, "C1");
    ada = new PersonId(workspace, "U1");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void keeps_one_schedule_for_a_channel() {
    SchedulesSql schedules = database.store(SchedulesSql.class);
    Schedule weekdays =
        new Schedule(
            channel,
            Days.WEEKDAYS,
            2,
            LocalTime.of(9, 30),
            ZoneId.of("Europe/Berlin"),
            MONDAY,
            false,
            ada,
            NOW,
            Focus.ANYTHING);
    assertThat(schedules.hold(channel)).isFalse();
    schedules.save(weekdays);
    assertThat(schedules.find(channel)).contains(weekdays);
    assertThat(schedules.hold(channel)).isTrue();
    assertThat(schedules.findRunning()).containsExactly(channel);

    Focus focus =
        new Focus(
            Set.of(Theme.INCIDENT, Theme.PRIDE),
            Set.of(Level.STAFF),
            Set.of(PackId.OWN, PackId.CORE),
            Optional.of(new LensId("amazon")));
    schedules.save(weekdays.about(focus));
    assertThat(schedules.find(channel)).contains(weekdays.about(focus));

    schedules.save(weekdays.pausedNow());
    assertThat(schedules.find(channel)).contains(weekdays.pausedNow());
    assertThat(schedules.findRunning()).isEmpty();
    assertThat(schedules.findZones()).containsExactly(new ZoneInUse(channel, "Europe/Berlin"));

    assertThat(schedules.remove(channel)).isTrue();
    assertThat(schedules.remove(channel)).isFalse();
  }

  @Test
  void remembers_whether_the_quiz_is_offered_through_changes_of_the_schedule() {
    SchedulesSql schedules = database.store(SchedulesSql.class);
    Schedule daily =
        new Schedule(
            channel,
            Days.DAILY,
            1,
            LocalTime.of(9, 30),
            ZoneId.of("UTC"),
            MONDAY,
            false,
            ada,
            NOW,
            Focus.ANYTHING);
    assertThat(schedules.offerQuiz(channel, true)).as("there is no schedule yet").isFalse();
    schedules.save(daily);
    assertThat(schedules.offersQuiz(channel)).isFalse();

    assertThat(schedules.offerQuiz(channel, true)).isTrue();
    assertThat(schedules.offerQuiz(channel, true)).isFalse();
    schedules.save(daily.pausedNow());
    assertThat(schedules.offersQuiz(channel)).isTrue();

    assertThat(schedules.offerQuiz(channel, false)).isTrue();
    assertThat(schedules.offersQuiz(channel)).isFalse();
  }

  @Test
  void does_without_a_schedule_in_a_zone_that_this_java_does_not_know() {
    SchedulesSql schedules = database.store(SchedulesSql.class);
    schedules.save(
        new Schedule(
            channel,
            Days.DAILY,
            1,
            LocalTime.of(9, 30),
            ZoneId.of("UTC"),
            MONDAY,
            false,
            ada,
            NOW,
            Focus.ANYTHING));
    assertThat(schedules.find(channel)).isPresent();

    Jdbi.create(database.dataSource())
        .useHandle(handle -> handle.execute("update schedule set zone = 'Mars/Olympus'"));

    assertThat(schedules.find(channel)).isEmpty();
    assertThat(schedules.findRunning()).containsExactly(channel);
  }

  @Test
  void keeps_keepers_in_the_order_they_came() {
    KeepersSql keepers = database.store(KeepersSql.class);
    PersonId zoe = new PersonId(ada.workspace(), "U9");

    assertThat(keepers.add(channel, zoe)).isTrue();
    assertThat(keepers.add(channel, ada)).isTrue();
    assertThat(keepers.add(channel, zoe)).isFalse();

    assertThat(keepers.find(channel)).containsExactly(zoe, ada);
    assertThat(keepers.remove(channel, zoe)).isTrue();
    assertThat(keepers.remove(channel, zoe)).isFalse();
    assertThat(keepers.find(channel)).containsExactly(ada);
  }

  @Test
  void forgets_days_off_that_are_over() {
    DaysOffSql daysOff = database.store(DaysOffSql.class);
    DayOff christmas =
        new DayOff(
            channel, "d1", LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 1), "Christmas");
    daysOff.add(christmas);

    assertThat(daysOff.findFrom(channel, LocalDate.of(2027, 1, 1))).containsExactly(christmas);
    assertThat(daysOff.findFrom(channel, LocalDate.of(2027, 1, 2))).isEmpty();
    assertThat(daysOff.find(channel, "d1")).contains(christmas);
    assertThat(daysOff.remove(channel, "d1")).isTrue();
    assertThat(daysOff.remove(channel, "d1")).isFalse();
  }

  @Test
  void records_a_slot_once_whatever_becomes_of_it() {
    SlotsSql slots = database.store(SlotsSql.class);
    Slot opening = new Slot(channel, MONDAY, NOW, SlotState.OPENING, "", NOW);

    assertThat(slots.record(opening)).isTrue();
    assertThat(slots.record(opening)).isFalse();
    assertThat(slots.move(channel, MONDAY, SlotState.OPENING, SlotState.POSTED, "", NOW)).isTrue();
    assertThat(slots.move(channel, MONDAY, SlotState.OPENING, SlotState.MISSED, "", NOW)).isFalse();
    assertThat(slots.find(channel, MONDAY).orElseThrow().state()).isEqualTo(SlotState.POSTED);
  }

  @Test
  void takes_back_a_skip_and_nothing_else() {
    SlotsSql slots = database.store(SlotsSql.class);
    slots.record(new Slot(channel, MONDAY, NOW, SlotState.POSTED, "", NOW));
    LocalDate tuesday = MONDAY.plusDays(1);
    slots.record(new Slot(channel, tuesday, NOW.plusSeconds(86_400), SlotState.SKIPPED, "", NOW));

    assertThat(slots.findFrom(channel, MONDAY)).hasSize(2);
    assertThat(slots.findLastDue(channel)).contains(NOW);
    assertThat(slots.unskip(channel, MONDAY)).isFalse();
    assertThat(slots.unskip(channel, tuesday)).isTrue();
    assertThat(slots.findFrom(channel, tuesday)).isEmpty();
  }
}
