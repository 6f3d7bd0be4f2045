package dev.starling.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.localslack.guide.GuideStep;
import dev.starling.localslack.model.Manifest;
import dev.starling.localslack.teammates.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the pages about the local Slack tell people to write can be read. */
class LocalSlackPageTest {
  private final List<String> examples = examples();

  private static List<String> examples() {
    try {
      String page =
          Files.readString(Path.of("docs", "local-slack.md"))
              + Files.readString(Path.of("docs", "local-slack-teammates.md"));
      return Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
          .matcher(page)
          .results()
          .map(found -> found.group(1))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private String example(String beginning) {
    return examples.stream().filter(text -> text.startsWith(beginning)).findFirst().orElseThrow();
  }

  @Test
  void the_teammates() {
    assertThat(Script.parse(example("people:")).habits()).hasSize(2);
  }

  @Test
  void the_guide() {
    assertThat(GuideStep.parse(example("steps:"))).hasSize(1);
  }

  @Test
  void the_manifest() {
    assertThat(Manifest.parse(example("display_information:")).name()).isEqualTo("Heron");
  }
}
