package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import dev.starling.localslack.blockkit.BlockKit;
import dev.starling.localslack.model.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockKitTest {
  private static final String BUTTON =
      "{'type':'button','action_id':'%s','text':{'type':'plain_text','text':'%s'}}";

  @ParameterizedTest
  @CsvSource({"header, plain_text, 150", "section, mrkdwn, 3000"})
  void text_may_be_this_long_and_no_longer(String block, String type, int most) {
    assertThat(complaints(text(block, type, most))).isEmpty();
    assertThat(complaints(text(block, type, most + 1)))
        .containsExactly(
            "[ERROR] must be less than "
                + (most + 1)
                + " characters [json-pointer:/blocks/0/text/text]");
    assertThat(complaints(text(block, type, 0))).hasSize(1);
  }

  private static String text(String block, String type, int length) {
    return "[{'type':'%s','text':{'type':'%s','text':'%s'}}]"
        .formatted(block, type, "x".repeat(length));
  }

  @Test
  void a_message_has_at_most_fifty_blocks_and_a_view_a_hundred() {
    assertThat(complaints(dividers(50))).isEmpty();
    assertThat(complaints(dividers(51))).hasSize(1);
    assertThat(ofView("{'type':'home','blocks':" + dividers(100) + "}")).isEmpty();
    assertThat(ofView("{'type':'home','blocks':" + dividers(101) + "}")).hasSize(1);
  }

  private static String dividers(int count) {
    return "[" + String.join(",", java.util.Collections.nCopies(count, "{'type':'divider'}")) + "]";
  }

  @Test
  void ids_are_unique() {
    String twice = "[{'type':'divider','block_id':'a'},{'type':'divider','block_id':'a'}]";
    assertThat(complaints(twice)).hasSize(1);
    String buttons = BUTTON.formatted("go", "Go") + "," + BUTTON.formatted("go", "Went");
    assertThat(complaints("[{'type':'actions','elements':[" + buttons + "]}]")).hasSize(1);
  }

  @Test
  void a_button_says_something_short() {
    assertThat(complaints(actions(BUTTON.formatted("go", "x".repeat(75))))).isEmpty();
    assertThat(complaints(actions(BUTTON.formatted("go", "x".repeat(76))))).hasSize(1);
    assertThat(complaints(actions("{'type':'button'}")))
        .containsExactly(
            "[ERROR] missing required field: text [json-pointer:/blocks/0/elements/0]");
  }

  private static String actions(String element) {
    return "[{'type':'actions','elements':[" + element + "]}]";
  }

  @Test
  void an_input_has_no_place_among_actions_nor_a_button_in_an_input() {
    assertThat(complaints(actions("{'type':'plain_text_input'}"))).hasSize(1);
    String input =
        "[{'type':'input','label':{'type':'plain_text','text':'L'},'element':"
            + BUTTON.formatted("a", "b")
            + "}]";
    assertThat(complaints(input)).hasSize(1);
  }

  @Test
  void a_choice_made_beforehand_is_one_of_the_options() {
    String option = "{'text':{'type':'plain_text','text':'A'},'value':'a'}";
    String other = "{'text':{'type':'plain_text','text':'B'},'value':'a'}";
    String select = "{'type':'static_select','options':[%s],'initial_option':%s}";
    assertThat(complaints(actions(select.formatted(option, option)))).isEmpty();
    assertThat(complaints(actions(select.formatted(option, other)))).hasSize(1);
    assertThat(complaints(actions("{'type':'static_select'}"))).hasSize(1);
  }

  @Test
  void a_modal_needs_a_short_title_and_a_way_to_send_what_it_asks() {
    String input =
        "{'type':'input','label':{'type':'plain_text','text':'L'},"
            + "'element':{'type':'plain_text_input'}}";
    String modal = "{'type':'modal','title':{'type':'plain_text','text':'%s'},'blocks':[%s]}";
    assertThat(ofView(modal.formatted("x".repeat(24), "{'type':'divider'}"))).isEmpty();
    assertThat(ofView(modal.formatted("x".repeat(25), "{'type':'divider'}"))).hasSize(1);
    assertThat(ofView(modal.formatted("T", input))).anyMatch(c -> c.contains("`submit`"));
    assertThat(ofView("{'type':'modal','blocks':[]}")).hasSize(1);
    assertThat(ofView("{'type':'home','blocks':[],'private_metadata':'" + "x".repeat(3001) + "'}"))
        .hasSize(1);
  }

  @Test
  void what_is_not_known_is_refused() {
    assertThat(complaints("[{'type':'hologram'}]")).hasSize(1);
    assertThat(complaints("['hello']")).isNotEmpty();
    assertThat(complaints(actions("{'type':'lever'}"))).hasSize(1);
    assertThat(ofView("{'type':'home','blocks':[{'type':'markdown','text':'x'}]}")).hasSize(1);
  }

  private static List<String> complaints(String blocks) {
    JsonArray array = JsonParser.parseString(blocks.replace('\'', '"')).getAsJsonArray();
    return BlockKit.ofMessage(array);
  }

  private static List<String> ofView(String view) {
    return BlockKit.ofView(Json.parse(view.replace('\'', '"')));
  }
}
