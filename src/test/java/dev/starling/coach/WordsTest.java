package dev.starling.coach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          The queue grew, and I paged the team.      | 8
          §§                                         | 0
          §  ... — !? §                              | 0
          don't we'd I’ve the team's                 | 5
          a state-of-the-art, well‑known on-call job | 5
          We shipped it -- finally - on Monday       | 6
          the cause—a lock—was ours                  | 6
          read/write and/or                          | 4
          It was 1,000 requests, 3.5 s, 99.9% up     | 8
          $3 at 10:30:45 on 2026-11-23               | 5
          from 2019–2021                             | 3
          done,then:more                             | 3
          wait...what                                | 2
          Node.js v1.2 user_id R&amp;D Q&A           | 5
          x &lt; y &amp;&amp; y &gt; z               | 4
          &amp;lt; is what they saw                  | 5
          *bold* _italic_ ~struck~ *_both_*          | 4
          • first\\n• second                         | 2
          Übergröße façade naïve São                 | 4
          Привет мир это инцидент                    | 4
          cafe\u0301 re\u0301sume\u0301              | 2
          मैंने टीम को बताया                         | 4
          نمی‌خواهم بروم                             | 2
          שלום צוות                                  | 2
          우리는 배포를 되돌렸습니다                 | 3
          ＡＰＩ ｖ２                                 | 2
          """)
  void counts_what_is_joined_as_one_word(String text, int words) {
    assertThat(Words.in(text.replace("\\n", "\n"))).isEqualTo(new Length(words, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          Thanks <@U1> and <@W2|ada> and <!subteam^S1|@backend> ¦ 3
          <!here> look                                          ¦ 1
          in <#C1|incidents> and <#C2|>                         ¦ 2
          see <https://example.com/a?b=1|the whole postmortem>  ¦ 1
          see <https://example.com>.                            ¦ 1
          <mailto:ada@example.com|ada@example.com> wrote        ¦ 1
          on <!date^1763884800^{date_short}|Nov 23, 2026> then  ¦ 2
          as typed in a form: https://example.com/x-y-z ok      ¦ 6
          a < b and c > d                                       ¦ 5
          <3 it                                                 ¦ 2
          """)
  void leaves_out_mentions_and_links_with_their_labels(String text, int words) {
    assertThat(Words.in(text).words()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          I ran `select * from t` twice                     | 3
          `one` and `two`                                   | 1
          a lone ` tick stays                               | 4
          before ```int a = 1;\\nint b = 2;``` after        | 2
          ```a b c``` mid ```d e f```                       | 1
          ``` never closed, so it is text                   | 6
          ```\\n&gt; in code\\n``` own                      | 1
          &gt; what Bo said\\nI agree                       | 2
          > as a bot writes it\\nmine                       | 1
          mine\\n&gt; his\\nmine again                      | 3
          five &gt; four is not a quote                     | 6
          mine\\n&gt;&gt;&gt; from here on\\nall is quoted  | 1
          """)
  void leaves_out_code_and_quoted_lines(String text, int words) {
    assertThat(Words.in(text.replace("\\n", "\n")).words()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          we did it :tada:                      | 3
          :+1::skin-tone-2: :-1: :flag-de:      | 0
          done:tada: and done:+1::skin-tone-2:  | 3
          :tada::tada: yes                      | 1
          :パーティー: ok                        | 1
          Situation: we were down. Task: mine   | 6
          it took 1:30: too long                | 5
          👍🏽 ❤️ 🏳️‍🌈 fine                       | 1
          """)
  void leaves_out_emoji_and_keeps_colons(String text, int words) {
    assertThat(Words.in(text)).isEqualTo(new Length(words, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          我们回滚了部署。                 | 0 | 7
          障害が起きた。サーバーが落ちた！ | 0 | 14
          時々、ﾃﾞｰﾀを失う〆切             | 0 | 11
          ระบบล่มเมื่อคืนนี้                  | 0 | 12
          ລະບົບລົ່ມ                          | 0 | 6
          ប្រព័ន្ធ                           | 0 | 5
          စနစ်                             | 0 | 3
          用Redis缓存3秒，而不是DB查询     | 3 | 9
          頑張った:tada:                   | 0 | 4
          结果:延迟低:好                   | 0 | 6
          见https://x.org/a，我们看了      | 0 | 5
          𠮷野家                            | 0 | 3
          <@U1> `代码` 你好 :你好:         | 0 | 2
          &gt; 引用                        | 0 | 0
          """)
  void counts_characters_where_no_spaces_are_written(String text, int words, int characters) {
    assertThat(Words.in(text)).isEqualTo(new Length(words, characters));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<@U1> nice one",
        "  <@U1>",
        "<@W1|ada>, how so?",
        "<!subteam^S1|@backend> any idea?",
        "*<@U1>* yes",
        ":wave: <@U1> hi",
        ":+1::skin-tone-3: <@U1>",
        "👋🏽 <@U1> hi",
        "&gt; we rolled back\n<@U1> why?",
        "(<@U1>) a side note"
      })
  void sees_that_a_message_is_addressed_to_someone(String text) {
    assertThat(Words.opensWithMention(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "I asked <@U1> for help",
        "Hi <@U1>",
        "<#C1|incidents> was on fire",
        "<https://example.com|x> <@U1>",
        "<!here> my answer",
        "`code` <@U1>",
        "&gt; <@U1> said so\nI was on call",
        "&lt;@U1&gt; is how it is written"
      })
  void sees_that_a_message_only_speaks_of_someone_or_of_nobody(String text) {
    assertThat(Words.opensWithMention(text)).isFalse();
  }

  @Test
  void reads_the_longest_message_slack_keeps_whatever_is_in_it() {
    for (String piece :
        new String[] {"a-", "a.", "1,", "<@", "`", "```", ":a", "&gt;", "字", "\n>", "<a:"}) {
      String text = piece.repeat(40_000 / piece.length());
      assertThat(Words.in(text).words()).isNotNegative();
      assertThat(Words.opensWithMention("." + text)).isEqualTo(piece.equals("<@"));
    }
  }
}
