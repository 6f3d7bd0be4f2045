package dev.starling.schedule;

import static dev.starling.schedule.Team.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.question.Focus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The clock of the contract in every zone of the world, held against a table not made by Java. */
class TableOfZonesTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
  private static final LocalDate LAST = LocalDate.of(2028, 11, 30);
  private static final List<LocalTime> TIMES =
      Stream.of("00:00", "00:30", "01:30", "02:00", "02:15", "02:30", "03:00", "09:30", "23:59")
          .map(LocalTime::parse)
          .toList();

  /** Whose clocks were changed by law between the rules 2025a and those of the table. */
  private static final Set<String> DECIDED_SINCE_2025 =
      Set.of(
          "Africa/Casablanca",
          "Africa/El_Aaiun",
          "America/Edmonton",
          "America/Havana",
          "America/Inuvik",
          "America/Rainy_River",
          "America/Vancouver",
          "America/Winnipeg",
          "America/Yellowknife",
          "Canada/Central",
          "Canada/Mountain",
          "Canada/Pacific",
          "Europe/Chisinau",
          "Europe/Tiraspol");

  @BeforeAll
  static void register() {
    TabledRules.register();
  }

  static Stream<TabledZone> distinct() {
    return TabledZone.distinct().stream();
  }

  @Test
  void has_what_makes_clocks_hard() {
    assertThat(TabledZone.all()).hasSizeGreaterThan(450);
    assertThat(zone("Asia/Kolkata").changes()).isEmpty();
    assertThat(zone("Europe/Berlin").changes()).hasSize(6);
    assertThat(zone("Pacific/Auckland").offsetAt(Instant.parse("2027-01-01T00:00:00Z")))
        .isEqualTo(ZoneOffset.ofHours(13));
    assertThat(zone("Australia/Lord_Howe").changes())
        .extracting(TabledZone.Change::after)
        .contains(ZoneOffset.ofHoursMinutes(10, 30), ZoneOffset.ofHours(11));
    assertThat(TabledZone.distinct()).hasSizeBetween(50, 150);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("distinct")
  void slots_come_when_a_watched_clock_shows_their_time(TabledZone zone) {
    LocalClock clock = LocalClock.in(zone.zone());
    for (LocalDate date : hardDates(zone)) {
      for (LocalTime time : TIMES) {
        assertThat(clock.at(date, time)).as("%s %s", date, time).isEqualTo(zone.slot(date, time));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("distinct")
  void every_date_has_one_question_which_closes_when_the_next_one_comes(TabledZone zone) {
    for (String time : List.of("00:00", "02:30", "23:30")) {
      Schedule daily = schedule("daily " + time, zone.zone());
      Optional<Due> before = Optional.empty();
      for (LocalDate date = FIRST; date.isBefore(LAST); date = date.plusDays(1)) {
        Due due = daily.on(date).orElseThrow();
        assertThat(zone.dateOf(due.at())).isEqualTo(date);
        before.ifPresent(
            earlier ->
                assertThat(Deadline.ofScheduled(daily, earlier))
                    .isEqualTo(due.at())
                    .isAfter(earlier.at()));
        before = Optional.of(due);
      }
    }
  }

  @Test
  void a_leap_day_has_its_question_and_weeks_are_counted_across_it() {
    ZoneId zone = zone("Europe/Berlin").zone();
    assertThat(schedule("daily 09:30", zone).on(LocalDate.of(2028, 2, 29)))
        .contains(new Due(LocalDate.of(2028, 2, 29), Instant.parse("2028-02-29T08:30:00Z")));
    assertThat(
            schedule("tue 09:30", zone)
                .every(2, LocalDate.of(2028, 2, 15))
                .from(LocalDate.of(2028, 2, 16))
                .limit(2))
        .extracting(Due::date)
        .containsExactly(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 3, 14));
  }

  /** As when a newer Java is put under a running practice: the change was announced late. */
  @Test
  void a_law_that_comes_late_moves_the_hour_and_neither_doubles_nor_drops_a_question() {
    PracticeInMemory practice = new PracticeInMemory("2026-10-30T20:00:00Z");
    practice.set("daily 09:30");
    Schedule old = schedule("daily 09:30", ZoneId.of("Etc/GMT+8"));
    Schedule renewed = schedule("daily 09:30", zone("America/Vancouver").zone());
    practice.schedules.save(old);
    practice.wake.all();
    List<Slot> posted = practice.runsUntil(Instant.parse("2026-11-02T20:00:00Z"));

    practice.schedules.save(renewed);
    practice.wake.all();
    posted = Stream.concat(posted.stream(), practice.runsFor(Duration.ofDays(3)).stream()).toList();

    assertThat(posted)
        .extracting(slot -> slot.due().toString())
        .containsExactly(
            "2026-10-31T17:30:00Z",
            "2026-11-01T17:30:00Z",
            "2026-11-02T17:30:00Z",
            "2026-11-03T16:30:00Z",
            "2026-11-04T16:30:00Z",
            "2026-11-05T16:30:00Z");
    assertThat(posted).extracting(Slot::date).doesNotHaveDuplicates();
  }

  /** Java's own rules may be older or newer than the table's; then a few laws lie between. */
  @Test
  void this_java_agrees_with_the_table_on_all_that_was_law_when_its_rules_were_made() {
    String version = ZoneRulesProvider.getVersions("Europe/London").lastKey();
    Set<String> differing = new TreeSet<>();
    Set<String> unknown = new TreeSet<>();
    for (TabledZone zone : TabledZone.all()) {
      if (!ZoneId.getAvailableZoneIds().contains(zone.name())) {
        unknown.add(zone.name());
      } else if (!agrees(ZoneId.of(zone.name()).getRules(), zone)) {
        differing.add(zone.name());
      }
    }
    System.out.println(version + " differs from the table in " + differing + ", lacks " + unknown);
    int age = version.compareTo(TabledZone.version());
    if (age == 0) {
      assertThat(differing).isEmpty();
    } else if (age < 0) {
      assertThat(differing).isSubsetOf(DECIDED_SINCE_2025);
    } else {
      assertThat(differing).as("more than a few laws").hasSizeLessThan(30);
    }
    assertThat(unknown).isSubsetOf(age < 0 ? Set.of("America/Coyhaique") : Set.of());
  }

  private static boolean agrees(ZoneRules rules, TabledZone zone) {
    for (Instant at = TabledZone.BEGINS; at.isBefore(TabledZone.ENDS); at = at.plusSeconds(1800)) {
      if (!rules.getOffset(at).equals(zone.offsetAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static Set<LocalDate> hardDates(TabledZone zone) {
    Set<LocalDate> dates = new TreeSet<>();
    for (TabledZone.Change change : zone.changes()) {
      LocalDate date = zone.dateOf(change.at());
      date.minusDays(2).datesUntil(date.plusDays(3)).forEach(dates::add);
    }
    LocalDate.of(2028, 2, 28).datesUntil(LocalDate.of(2028, 3, 2)).forEach(dates::add);
    LocalDate.of(2026, 12, 31).datesUntil(LocalDate.of(2027, 1, 2)).forEach(dates::add);
    dates.removeIf(date -> date.isBefore(LocalDate.of(2026, 1, 5)));
    return dates;
  }

  private static TabledZone zone(String name) {
    return TabledZone.all().stream().filter(each -> each.name().equals(name)).findFirst().get();
  }

  private static Schedule schedule(String words, ZoneId zone) {
    ScheduleRequest request = ScheduleWords.parse(words, zone);
    return new Schedule(
        CHANNEL,
        request.days(),
        request.weeks(),
        request.time(),
        zone,
        FIRST,
        false,
        Team.ADA.person(),
        Instant.parse("2026-10-30T20:00:00Z"),
        Focus.ANYTHING);
  }
}
