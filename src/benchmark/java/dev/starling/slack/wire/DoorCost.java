package dev.starling.slack.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import dev.starling.benchmark.load.Happenings;
import dev.starling.benchmark.load.Signing;
import dev.starling.benchmark.load.Town;
import dev.starling.config.Secret;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What the door does with every event. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DoorCost {
  private final Signature signature = new Signature(new Secret(Signing.SECRET), Clock.systemUTC());
  private final String timestamp = Long.toString(Instant.now().getEpochSecond());
  private final String event = body(new Happenings(new Town(Instant.now())).answers(0));
  private final byte[] bytes = event.getBytes(UTF_8);
  private final String sign = signature.sign(timestamp, bytes);

  private static String body(byte[] request) {
    String text = new String(request, UTF_8);
    return text.substring(text.indexOf("\r\n\r\n") + 4);
  }

  @Benchmark
  public boolean verifyingTheSignature() {
    return signature.isGenuine(timestamp, sign, bytes);
  }

  @Benchmark
  public JsonObject readingTheJson() {
    return Json.parse(event);
  }
}
