package dev.starling.belongings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadableTest {
  @Test
  void names_nobody_and_keeps_the_words_of_links() {
    assertThat(
            Readable.of(
                "I asked <@U0BO> in <#C1|ops>: see <https://a.b/c?d&amp;e|the graph>, <https://x.y>"
                    + " &amp; 3 &lt; 4."))
        .isEqualTo("I asked a colleague in ops: see the graph, https://x.y & 3 < 4.");
  }

  @Test
  void leaves_what_somebody_wrote_with_angle_brackets() {
    assertThat(Readable.of("a &lt;@U0BO&gt; b")).isEqualTo("a <@U0BO> b");
  }
}
