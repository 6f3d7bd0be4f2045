package dev.starling.coach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
  @ParameterizedTest
  @CsvSource({
    "a &lt; b &amp;&amp; c &gt; d,a < b && c > d",
    "&amp;lt; stays escaped once,&lt; stays escaped once",
    "&amp;amp;gt;,&amp;gt;",
    "<@U1> and <https://x.org|x> stay,<@U1> and <https://x.org|x> stay",
    "&quot; is not Slack's,&quot; is not Slack's"
  })
  void is_unescaped_once(String mrkdwn, String plain) {
    assertThat(Text.plain(mrkdwn)).isEqualTo(plain);
  }
}
