package dev.starling.slack.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {
  @Test
  void puts_lines_into_as_many_sections_as_they_need() {
    Mrkdwn line = Mrkdwn.plain("word ".repeat(190));

    assertThat(Blocks.lines(List.of())).isEmpty();
    assertThat(Blocks.lines(Collections.nCopies(3, line))).hasSize(1);
    assertThat(Blocks.lines(Collections.nCopies(7, line)))
        .hasSize(3)
        .allSatisfy(section -> assertThat(section.toString()).doesNotContain("…"));
  }

  @Test
  void cuts_a_line_that_is_too_long_for_a_section() {
    Mrkdwn endless = Mrkdwn.plain("word ".repeat(1_000));

    assertThat(Blocks.lines(List.of(endless, endless))).hasSize(2);
  }
}
