package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.starling.localslack.blockkit.BlockKit;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageBlocksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'markdown','text':'# Hello'}",
        "{'type':'rich_text','elements':[{'type':'rich_text_list','style':'bullet','elements':"
            + "[{'type':'rich_text_section','elements':[{'type':'text','text':'Hi'}]}]}]}",
        "{'type':'context_actions','elements':[{'type':'icon_button','icon':'trash',"
            + "'text':{'type':'plain_text','text':'Delete'}}]}",
        "{'type':'table','rows':[[{'type':'raw_text','text':'A'}],"
            + "[{'type':'rich_text','elements':[]}]]}",
        "{'type':'data_visualization','title':'Marks','chart':"
            + "{'type':'pie','segments':[{'label':'A','value':1}]}}",
        "{'type':'video','title':{'type':'plain_text','text':'Talk'},'alt_text':'A talk',"
            + "'video_url':'https://v.example/1','thumbnail_url':'https://v.example/1.png'}",
      })
  void these_are_fine(String block) {
    assertThat(complaints("[" + block + "]")).isEmpty();
  }

  @Test
  void markdown_is_counted_over_the_whole_message() {
    String half = "{'type':'markdown','text':'" + "x".repeat(6001) + "'}";
    assertThat(complaints("[" + half + "]")).isEmpty();
    assertThat(complaints("[" + half + "," + half + "]"))
        .containsExactly(
            "[ERROR] markdown must be less than 12001 characters in all [json-pointer:/]");
  }

  @Test
  void a_table_has_a_hundred_rows_of_twenty_and_stands_alone() {
    String cell = "{'type':'raw_text','text':'A'}";
    String row = "[" + String.join(",", Collections.nCopies(20, cell)) + "]";
    String wide = "[" + String.join(",", Collections.nCopies(21, cell)) + "]";
    assertThat(complaints("[" + table(Collections.nCopies(100, row)) + "]")).isEmpty();
    assertThat(complaints("[" + table(Collections.nCopies(101, "[" + cell + "]")) + "]"))
        .containsExactly("[ERROR] no more than 100 items allowed [json-pointer:/blocks/0/rows]");
    assertThat(complaints("[" + table(List.of(wide)) + "]"))
        .anyMatch(c -> c.contains("[json-pointer:/blocks/0/rows/0"));
    String one = table(List.of(row));
    assertThat(complaints("[" + one + "," + one + "]"))
        .containsExactly("[ERROR] only one table allowed per message [json-pointer:/blocks/1]");
  }

  private static String table(List<String> rows) {
    return "{'type':'table','rows':[" + String.join(",", rows) + "]}";
  }

  @Test
  void a_chart_stays_small() {
    String segment = "{'label':'A','value':1}";
    String pie =
        "[{'type':'data_visualization','title':'%s','chart':{'type':'pie','segments':[%s]}}]";
    String thirteen = String.join(",", Collections.nCopies(13, segment));
    assertThat(complaints(pie.formatted("Marks", thirteen))).hasSize(1);
    assertThat(complaints(pie.formatted("x".repeat(51), segment))).hasSize(1);
  }

  @Test
  void an_opinion_has_two_sides_and_lists_that_unfold_are_not_formatted() {
    assertThat(complaints("[{'type':'context_actions','elements':[{'type':'feedback_buttons'}]}]"))
        .hasSize(2);
    String select =
        "[{'type':'actions','elements':[{'type':'static_select','options':"
            + "[{'value':'a','text':{'type':'mrkdwn','text':'*A*'}}]}]}]";
    assertThat(complaints(select))
        .containsExactly(
            "[ERROR] must be of type plain_text"
                + " [json-pointer:/blocks/0/elements/0/options/0/text]");
  }

  private static List<String> complaints(String blocks) {
    return BlockKit.ofMessage(JsonParser.parseString(blocks.replace('\'', '"')).getAsJsonArray());
  }
}
