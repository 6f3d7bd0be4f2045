package dev.starling.round;

import dev.starling.base.PersonId;
import dev.starling.base.Ts;
import dev.starling.base.WorkspaceId;
import dev.starling.coach.Length;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Finding the answers in a thread, done anew for every message in it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ThreadCost {
  private static final Instant DEADLINE = Instant.ofEpochSecond(1_800_000_000);

  private final List<Said> eight = thread(8);
  private final List<Said> twoHundred = thread(200);

  @Benchmark
  public List<AnswerRead> readingAThreadOfEight() {
    return ThreadReading.answers(eight, Map.of(), DEADLINE);
  }

  @Benchmark
  public List<AnswerRead> readingAThreadOfTwoHundred() {
    return ThreadReading.answers(twoHundred, Map.of(), DEADLINE);
  }

  private static List<Said> thread(int messages) {
    return IntStream.range(0, messages).mapToObj(ThreadCost::said).toList();
  }

  private static Said said(int place) {
    Ts ts = new Ts("1790000%03d.000000".formatted(place));
    PersonId person = new PersonId(new WorkspaceId(1), "U" + place % 20);
    return Said.message(ts, person, new Length(60, 0), false, null);
  }
}
