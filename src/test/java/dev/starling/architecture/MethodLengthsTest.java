package dev.starling.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A method is short enough to be seen at once. */
final class MethodLengthsTest {
  private static final int MOST_LINES = 40;

  @Test
  void no_method_is_longer_than_forty_lines() {
    assertThat(tooLong(Path.of("src/main/java"))).isEmpty();
  }

  @Test
  void one_that_is_gets_noticed() {
    assertThat(tooLong(Path.of("src/test/java/dev/starling/architecture/broken")))
        .singleElement()
        .asString()
        .contains("Endless.java")
        .contains("count");
  }

  private static List<String> tooLong(Path sources) {
    Map<String, Long> lengths = MethodLengths.in(sources);
    assertThat(lengths).isNotEmpty();
    return lengths.entrySet().stream()
        .filter(method -> method.getValue() > MOST_LINES)
        .map(Object::toString)
        .toList();
  }
}
