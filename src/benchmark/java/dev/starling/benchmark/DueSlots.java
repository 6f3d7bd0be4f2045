package dev.starling.benchmark;

import dev.starling.benchmark.load.PatientSlack;
import dev.starling.benchmark.load.Town;
import dev.starling.house.House;
import dev.starling.slack.wire.WebServer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How soon all questions of one minute have been posted, when every channel has the same time. */
final class DueSlots {
  /** A Wednesday. */
  private static final Instant NINE = Instant.parse("2026-11-25T09:00:00Z");

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final int schedules;
  private final Path folder;

  DueSlots(int schedules, Path folder) {
    this.schedules = schedules;
    this.folder = folder;
  }

  void run() throws Exception {
    Ground ground = Ground.fresh(folder, NINE.minus(Duration.ofMinutes(30)));
    fill(ground);
    JumpingClock clock = new JumpingClock(ground.now());
    long began = System.nanoTime();
    try (PatientSlack slack = PatientSlack.open(Duration.ofSeconds(1));
        House house =
            House.open(
                ground.settings(slack.url()),
                WebServer.Address.loopback(0),
                clock,
                Clock.systemUTC())) {
      double ready = seconds(began);
      began = System.nanoTime();
      clock.jumpTo(NINE);
      house.errands().look();
      int posted = slack.awaitPosts(schedules, PATIENCE);
      double took = seconds(began);
      Table.head("Slots due in the same minute", "", "");
      Table.row("schedules", schedules);
      Table.row("ready with all of them, s", ready);
      Table.row("questions posted", posted);
      Table.row("in, s", took);
      Table.row("slots a second", posted / took);
    }
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private void fill(Ground ground) throws SQLException {
    try (Filling filling = new Filling(ground.url())) {
      ground.person(filling, "U0KEEPER");
      for (int i = 0; i < schedules; i++) {
        ground.channel(filling, i + 1, Town.channel(i));
        filling.row(
            "schedule",
            "workspace",
            ground.workspace().value(),
            "channel",
            i + 1,
            "days",
            "MON,TUE,WED,THU,FRI",
            "weeks",
            1,
            "time",
            "09:00",
            "zone",
            "Etc/UTC",
            "anchor",
            "2026-11-23",
            "set_by",
            "U0KEEPER",
            "starts_after",
            Filling.micros(ground.now()));
      }
    }
  }
}
