package dev.starling.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How soon each is ready, and how much memory it holds then. */
final class Starts {
  private final int times;
  private final Path folder;
  private final Map<String, String> environment;
  private final byte[] knock;

  Starts(int times, Path folder, Map<String, String> environment, byte[] knock) {
    this.times = times;
    this.folder = folder;
    this.environment = environment;
    this.knock = knock;
  }

  private record Start(double millis, double megabytes) {}

  /**
   * @param busy those that have been under load, to be compared with
   */
  void run(List<Contestant> all, List<Running> busy) throws IOException, InterruptedException {
    Table.head("Start", "", "ready, ms", "memory when ready, MB", "memory after the load, MB");
    for (int i = 0; i < all.size(); i++) {
      List<Start> starts = new ArrayList<>();
      for (int time = 0; time < times; time++) {
        starts.add(start(all.get(i)));
      }
      Table.row(
          all.get(i).name(),
          Median.of(starts, Start::millis),
          Median.of(starts, Start::megabytes),
          busy.get(i).megabytes());
    }
  }

  private Start start(Contestant who) throws IOException, InterruptedException {
    try (Running started = Running.start(who, folder, environment, knock)) {
      return new Start(started.readyAfter().toMillis(), started.megabytes());
    }
  }
}
