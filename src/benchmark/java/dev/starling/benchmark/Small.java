package dev.starling.benchmark;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The small things that are done for every event, one by one. */
final class Small {
  private final boolean quick;

  Small(boolean quick) {
    this.quick = quick;
  }

  void run() throws RunnerException {
    TimeValue time = TimeValue.milliseconds(quick ? 100 : 1_000);
    Options options =
        new OptionsBuilder()
            .include("dev\\.starling\\..*Cost\\.")
            .forks(1)
            .warmupIterations(3)
            .warmupTime(time)
            .measurementIterations(3)
            .measurementTime(time)
            .verbosity(VerboseMode.SILENT)
            .build();
    Collection<RunResult> results = new Runner(options).run();
    Table.head("Small things", "", "µs");
    for (RunResult each : results) {
      String[] name = each.getPrimaryResult().getLabel().split("\\.");
      Table.row(name[name.length - 1], each.getPrimaryResult().getScore());
    }
  }
}
