package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.starling.localslack.Samples.Sample;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the local Slack sends has the shape of what Slack sends. */
class ShapesTest {
  private static final Map<String, Shape> SENT = new TreeMap<>();
  private static final List<Sample> SAMPLES = Samples.read();
  private static final Exceptions EXCEPTIONS = Exceptions.read();

  /** Wherever a message stands, it is a message. */
  private static final List<String> INNER =
      List.of(".event.", ".event.message.", ".event.previous_message.", ".event.root.");

  @BeforeAll
  static void a_day_goes_by(@TempDir Path folder) throws Exception {
    for (Map.Entry<String, List<JsonObject>> kind : OneOfEach.sent(folder).entrySet()) {
      Shape shape = new Shape();
      kind.getValue().forEach(payload -> shape.add(Shape.of(payload)));
      SENT.put(kind.getKey(), shape);
    }
  }

  /** All that ours could be compared with; envelopes of events are all alike. */
  private static Shape known(String kind) {
    Shape known = new Shape();
    for (Sample sample : SAMPLES) {
      if (sample.kind().equals(kind)) {
        known.add(sample.shape());
      } else if (sample.kind().startsWith("event/") && kind.startsWith("event/")) {
        known.add(sample.shape().where(path -> !path.startsWith(".event.")));
      }
      if (sample.kind().startsWith("event/message/") && kind.startsWith("event/message/")) {
        known.add(sample.shape());
        INNER.forEach(
            inner -> INNER.forEach(other -> known.add(sample.shape().moved(inner, other))));
      }
    }
    return known;
  }

  static List<String> kinds() {
    return SAMPLES.stream()
        .map(Sample::kind)
        .filter(k -> !EXCEPTIONS.isUnsent(k))
        .distinct()
        .toList();
  }

  static List<Sample> real() {
    return SAMPLES.stream()
        .filter(sample -> sample.real() && !EXCEPTIONS.isUnsent(sample.kind()))
        .toList();
  }

  private static List<String> strangers(String kind) {
    Shape sent = SENT.getOrDefault(kind, new Shape());
    Shape known = known(kind);
    return sent.types().keySet().stream()
        .filter(path -> !known.knows(path) || !sent.agreesAt(path, known))
        .filter(path -> !EXCEPTIONS.allows("adds", kind, path))
        .map(path -> path + " is " + sent.types().get(path) + ", not " + known.types().get(path))
        .toList();
  }

  private static List<String> missing(Sample sample) {
    Shape sent = SENT.getOrDefault(sample.kind(), new Shape());
    return sample.shape().types().keySet().stream()
        .filter(path -> !path.matches(".*(\\.blocks|state\\.values)[.\\[].*"))
        .filter(path -> !sent.knows(path))
        .filter(path -> !EXCEPTIONS.allows("lacks", sample.kind(), path))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void sends_nothing_that_slack_would_not(String kind) {
    assertThat(SENT).containsKey(kind);
    assertThat(strangers(kind)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("real")
  void sends_what_slack_sent(Sample sample) {
    assertThat(missing(sample)).isEmpty();
  }

  @Test
  void more_than_a_hundred_samples_were_looked_at() {
    assertThat(real()).hasSizeGreaterThan(100);
  }

  @Test
  void every_exception_is_still_one() {
    kinds().forEach(ShapesTest::strangers);
    real().forEach(ShapesTest::missing);
    assertThat(EXCEPTIONS.unused()).isEmpty();
  }
}
