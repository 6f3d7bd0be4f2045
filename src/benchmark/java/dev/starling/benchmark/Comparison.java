package dev.starling.benchmark;

import dev.starling.benchmark.load.Happenings;
import dev.starling.benchmark.load.Load;
import dev.starling.benchmark.load.Mail;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/** What the same events cost each of those who are compared, turn by turn. */
final class Comparison {
  /** As many as Slack may well have under way at the same time. */
  private static final int LINES = 8;

  private final Sizes sizes;
  private final Map<String, Mail> kinds = new LinkedHashMap<>();
  private final Map<Running, AtomicLong> numbers = new LinkedHashMap<>();

  /** A turn's outcome: the processor's time for each request, and what the load saw. */
  private record Turn(double micros, Load.Result seen) {}

  Comparison(Sizes sizes, Happenings happenings, List<Running> all) {
    this.sizes = sizes;
    kinds.put("chatter", happenings::chatter);
    kinds.put("answers", happenings::answers);
    kinds.put("marks", happenings::marks);
    all.forEach(each -> numbers.put(each, new AtomicLong(1)));
  }

  /** Tells the figures; returns how many marks a second the last of them took. */
  double run() throws Exception {
    for (Mail mail : kinds.values()) {
      for (Running each : numbers.keySet()) {
        turn(each, mail, sizes.warmUp());
      }
    }
    double last = 0;
    for (Map.Entry<String, Mail> kind : kinds.entrySet()) {
      last = tell(kind.getKey(), measure(kind.getValue()));
    }
    return last;
  }

  private Map<Running, List<Turn>> measure(Mail mail) throws Exception {
    Map<Running, List<Turn>> turns = new LinkedHashMap<>();
    for (int round = 0; round < sizes.rounds(); round++) {
      for (Running each : numbers.keySet()) {
        turns.computeIfAbsent(each, any -> new ArrayList<>()).add(turn(each, mail, sizes.turn()));
      }
    }
    return turns;
  }

  private Turn turn(Running each, Mail mail, Duration time) throws Exception {
    Duration before = each.processorTime();
    Load.Result seen =
        new Load(LINES, time).run(each.port(), mail, Objects.requireNonNull(numbers.get(each)));
    Duration used = each.processorTime().minus(before);
    return new Turn(used.toNanos() / 1e3 / seen.waits().length, seen);
  }

  private static double tell(String kind, Map<Running, List<Turn>> turns) throws IOException {
    Table.head(
        "Events: " + kind,
        "",
        "processor time, µs",
        "times the floor",
        "a second",
        "median, ms",
        "99 %, ms");
    double floor = Double.NaN;
    double perSecond = 0;
    for (Map.Entry<Running, List<Turn>> each : turns.entrySet()) {
      double micros = Median.of(each.getValue(), Turn::micros);
      floor = Double.isNaN(floor) ? micros : floor;
      perSecond = Median.of(each.getValue(), turn -> turn.seen().perSecond());
      Table.row(
          each.getKey().name(),
          micros,
          micros / floor,
          perSecond,
          Median.of(each.getValue(), turn -> turn.seen().millis(0.5)),
          Median.of(each.getValue(), turn -> turn.seen().millis(0.99)));
    }
    return perSecond;
  }
}
