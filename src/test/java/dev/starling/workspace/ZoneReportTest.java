package dev.starling.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.WorkspaceId;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneReportTest {
  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "Europe/Berlin, 3600, 2026-11-23T08:00:00Z, true",
    "Europe/Berlin, 7200, 2026-11-23T08:00:00Z, false",
    "Europe/Berlin, 7200, 2026-10-26T08:00:00Z, true",
    "Europe/Berlin, 7200, 2026-10-28T08:00:00Z, false",
    "Europe/Berlin, 7200, 2026-03-28T08:00:00Z, true",
    "Australia/Lord_Howe, 37800, 2026-07-01T08:00:00Z, true",
    "Mars/Olympus, 7200, 2026-07-01T08:00:00Z, true"
  })
  void agrees_with_this_java_but_for_the_days_around_a_change(
      String zone, int offset, Instant at, boolean agrees) {
    assertThat(report(zone, offset, at).agrees()).isEqualTo(agrees);
  }

  @Test
  void knows_nothing_of_ours_where_this_java_has_no_rules() {
    Instant now = Instant.parse("2026-11-23T08:00:00Z");
    assertThat(report("Mars/Olympus", 0, now).ours()).isEmpty();
    assertThat(report("no zone", 0, now).ours()).isEmpty();
    assertThat(report("Asia/Kolkata", 0, now).ours()).contains(ZoneOffset.ofHoursMinutes(5, 30));
  }

  private static ZoneReport report(String zone, int offset, Instant at) {
    return new ZoneReport(new WorkspaceId(1), zone, offset, at);
  }
}
