package dev.starling.schedule;

import static dev.starling.schedule.Team.ADA;
import static dev.starling.schedule.Team.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.Refusal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole years of a practice, in many zones. */
class YearTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "weekdays 09:30 Europe/Berlin",
        "daily 02:30 America/New_York",
        "daily 02:15 Australia/Lord_Howe",
        "daily 23:30 America/Nuuk",
        "daily 00:00 America/Havana",
        "mon,wed,fri 02:30 Africa/Casablanca",
        "weekdays 18:30 Asia/Kolkata",
        "daily 03:00 Pacific/Auckland"
      })
  void have_one_question_on_every_day_of_the_schedule(String words) {
    PracticeInMemory practice = new PracticeInMemory("2026-01-01T00:00:00Z");
    Schedule schedule = practice.set(words).schedule();
    List<LocalDate> posted =
        practice.runsFor(Duration.ofDays(366)).stream().map(Slot::date).toList();
    LocalDate end = LocalDate.ofInstant(practice.now(), schedule.zone()).minusDays(1);
    List<LocalDate> expected = posted.get(0).datesUntil(end).filter(schedule::fallsOn).toList();
    assertThat(posted).startsWith(expected.toArray(LocalDate[]::new)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void never_have_two_questions_on_one_date_whatever_keepers_and_machines_do(int seed) {
    Random random = new Random(seed);
    PracticeInMemory practice = new PracticeInMemory("2026-01-01T00:00:00Z");
    practice.set("daily 09:30");
    List<Slot> posted = new ArrayList<>();
    List<String> postedOn = new ArrayList<>();
    for (int step = 0; step < 600; step++) {
      ZoneId zone = practice.schedules.find(CHANNEL).orElseThrow().zone();
      for (Slot slot : practice.runsFor(Duration.ofMinutes(random.nextInt(40 * 60)))) {
        posted.add(slot);
        postedOn.add(LocalDate.ofInstant(slot.changedAt(), zone).toString());
        assertThat(postedOn).last().isEqualTo(slot.date().toString());
      }
      something(practice, random);
    }
    assertThat(posted).hasSizeGreaterThan(100);
    assertThat(postedOn).doesNotHaveDuplicates();
  }

  private static void something(PracticeInMemory practice, Random random) {
    LocalDate today = LocalDate.ofInstant(practice.now(), PracticeInMemory.BERLIN);
    String time = "%d:%02d".formatted(random.nextInt(24), random.nextInt(60));
    try {
      switch (random.nextInt(12)) {
        case 0 -> practice.set("daily " + time);
        case 1 -> practice.set("weekdays " + time + " America/Nuuk");
        case 2 -> practice.set("daily " + time + " Pacific/Auckland");
        case 3 -> practice.set("daily " + time + " Pacific/Honolulu every 2 weeks");
        case 4 -> practice.pause.in(CHANNEL, ADA);
        case 5, 6 -> practice.resume.in(CHANNEL, ADA);
        case 7 -> practice.skip.in(CHANNEL, ADA);
        case 8 -> practice.undoSkip.of(CHANNEL, today.plusDays(random.nextInt(3)), ADA);
        case 9 ->
            practice.addDayOff.in(
                CHANNEL, ADA, DateWords.dayOff(today.plusDays(random.nextInt(3)).toString()));
        case 10 -> practice.itIs(practice.now().plus(Duration.ofHours(random.nextInt(72))));
        default -> practice.wake.all();
      }
    } catch (Refusal expected) {
      assertThat(expected.sentence()).endsWith(".");
    }
  }
}
