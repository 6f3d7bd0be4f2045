package dev.starling.benchmark;

import dev.starling.benchmark.load.Happenings;
import dev.starling.benchmark.load.Line;
import dev.starling.benchmark.load.PatientSlack;
import dev.starling.benchmark.load.Town;
import dev.starling.house.House;
import dev.starling.round.SumUpRound;
import dev.starling.slack.wire.WebServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a person's coverage and a round's summary take in a workspace that has seen much. */
final class Growth {
  private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

  /** Of which only the second half counts; in the first, everything gets warm. */
  private static final int SAMPLES = 80;

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final List<Integer> sizes;
  private final Path folder;

  /**
   * @param sizes of the workspace, in teams
   */
  Growth(List<Integer> sizes, Path folder) {
    this.sizes = sizes;
    this.folder = folder;
  }

  private record Wait(double coverage, double summary) {}

  void run() throws Exception {
    Ground elsewhere = Ground.fresh(folder.resolve("warm-up"), NOW);
    Teams others = new Teams(elsewhere);
    others.growTo(SAMPLES);
    measure(elsewhere, others, 0, SAMPLES);

    Table.head("Growth", "answers", "`/mock coverage`, ms", "summary, ms");
    Ground ground = Ground.fresh(folder, NOW);
    Teams teams = new Teams(ground);
    int before = 0;
    for (int size : sizes) {
      teams.growTo(size);
      List<Wait> waits = measure(ground, teams, before, size);
      Table.row(
          String.format(Locale.ROOT, "%,d", size * Teams.ANSWERS),
          Median.of(waits, Wait::coverage),
          Median.of(waits, Wait::summary));
      before = size;
    }
  }

  /** With those teams of which nobody has asked for anything yet. */
  private static List<Wait> measure(Ground ground, Teams teams, int from, int to) throws Exception {
    List<Wait> waits = new ArrayList<>();
    try (PatientSlack slack = PatientSlack.open(Duration.ZERO);
        House house =
            House.open(
                ground.settings(slack.url()),
                WebServer.Address.loopback(0),
                Clock.fixed(NOW, ZoneOffset.UTC),
                Clock.systemUTC());
        Line line = new Line(house.port())) {
      for (int i = 0; i < SAMPLES; i++) {
        int team = from + i % (to - from);
        SumUpRound summary = new SumUpRound(teams.round(team, i / (to - from)));
        double coverage = coverage(line, team, i % Teams.PEOPLE);
        waits.add(new Wait(coverage, summary(house, slack, summary)));
      }
    }
    return waits.subList(SAMPLES / 2, SAMPLES);
  }

  private static double coverage(Line line, int team, int person) throws IOException {
    byte[] command = Happenings.coverage(Teams.person(team, person), Town.channel(team));
    long began = System.nanoTime();
    String answer = line.send(command);
    if (!answer.contains("blocks")) {
      throw new IOException("no coverage: " + answer);
    }
    return millis(began);
  }

  private static double summary(House house, PatientSlack slack, SumUpRound errand)
      throws InterruptedException {
    long began = System.nanoTime();
    house.errands().agenda().plan(errand, NOW);
    if (slack.awaitPosts(1, PATIENCE) == 0) {
      throw new IllegalStateException("no summary of " + errand);
    }
    return millis(began);
  }

  private static double millis(long since) {
    return (System.nanoTime() - since) / 1e6;
  }
}
