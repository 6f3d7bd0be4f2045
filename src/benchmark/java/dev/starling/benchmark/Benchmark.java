package dev.starling.benchmark;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.starling.benchmark.load.Happenings;
import dev.starling.benchmark.load.PatientSlack;
import dev.starling.benchmark.load.Town;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;

/**
 * Measures everything, one thing after the other, and prints it as Markdown. With {@code --quick}
 * it does so in a minute, to see that it works.
 */
public final class Benchmark {
  private final Sizes sizes;
  private final Path folder;

  private Benchmark(Sizes sizes, Path folder) {
    this.sizes = sizes;
    this.folder = folder;
  }

  public static void main(String[] arguments) throws Exception {
    // The Starlings in this process would speak between the tables.
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
    boolean quick = List.of(arguments).contains("--quick");
    Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
    Path folder = Files.createTempDirectory(target, "benchmark");
    new Benchmark(quick ? Sizes.QUICK : Sizes.FULL, folder).run();
    System.exit(0);
  }

  private void run() throws Exception {
    Table.remark(
        "%s, %d cores, Java %s%s"
            .formatted(
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                sizes == Sizes.QUICK ? ", quick: of no use but to see that it works" : ""));
    double marks = compare();
    new Disk(sizes.turn(), folder.resolve("disk")).run(marks);
    new DueSlots(sizes.schedules(), folder.resolve("slots")).run();
    new Growth(sizes.teams(), folder.resolve("growth")).run();
    new Small(sizes == Sizes.QUICK).run();
  }

  private double compare() throws Exception {
    Town town = new Town(Instant.now().truncatedTo(ChronoUnit.SECONDS));
    Happenings happenings = new Happenings(town);
    Ground ground = Ground.fresh(folder.resolve("events"), town.now());
    ground.settle(town);
    List<Contestant> others = others();
    List<Running> all = new ArrayList<>();
    try (PatientSlack slack = PatientSlack.open(Duration.ZERO)) {
      Map<String, String> environment = Ground.environment(ground.url(), slack.url());
      byte[] knock = happenings.chatter(0);
      for (Contestant each : with(others, Contestant.starlingAt(town.now().getEpochSecond()))) {
        all.add(Running.start(each, folder, environment, knock));
      }
      double marks = new Comparison(sizes, happenings, all).run();
      Map<String, String> anew =
          Ground.environment(Ground.fresh(folder.resolve("starts"), town.now()).url(), slack.url());
      new Starts(sizes.starts(), folder, anew, knock).run(with(others, Contestant.STARLING), all);
      return marks;
    } finally {
      all.forEach(Running::close);
    }
  }

  private List<Contestant> others() throws IOException, InterruptedException {
    List<Contestant> others = List.of(Contestant.FLOOR, Contestant.BOLT_FOR_JAVA);
    if (NodeHello.install(folder)) {
      return with(others, Contestant.BOLT_FOR_JAVASCRIPT);
    }
    Table.remark("Bolt for JavaScript is missing: npm could not install it.");
    return others;
  }

  private static List<Contestant> with(List<Contestant> some, Contestant last) {
    List<Contestant> all = new ArrayList<>(some);
    all.add(last);
    return all;
  }
}
