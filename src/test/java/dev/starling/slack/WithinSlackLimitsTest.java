package dev.starling.slack;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Inputs;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import dev.starling.slack.text.Window;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class WithinSlackLimitsTest {
  private static final Mrkdwn LONG = Mrkdwn.plain("word ".repeat(560));

  @Test
  void catches_a_label_that_is_too_long() {
    ButtonElement button = Blocks.button("go", "Go", "v");
    button.setText(PlainTextObject.builder().text("x".repeat(76)).build());

    refuses("button.text", () -> check(Blocks.actions("row", List.of(button))));
  }

  @Test
  void catches_what_is_empty() {
    refuses(
        "button.value", () -> check(Blocks.actions("row", List.of(Blocks.button("a", "A", "")))));
    refuses("context.elements", () -> check(Blocks.context(Mrkdwn.EMPTY)));
    refuses("no text", () -> WithinSlackLimits.check(new Shown(" ", List.of(Blocks.divider()))));
  }

  @Test
  void catches_a_message_with_too_much_in_all() {
    refuses("all blocks", () -> check(Collections.nCopies(5, Blocks.section(LONG))));
  }

  @Test
  void catches_one_id_for_two_blocks() {
    LayoutBlock row = Blocks.actions("row", List.of(Blocks.button("a", "A", "v")));

    refuses("block_id twice", () -> check(List.of(row, row)));
  }

  @Test
  void catches_a_view_of_too_many_blocks() {
    refuses(
        "home.blocks",
        () -> WithinSlackLimits.check(Window.home(Collections.nCopies(101, Blocks.section(LONG)))));
  }

  @Test
  void catches_a_form_that_cannot_be_sent() {
    View form = Window.reading("Form", List.of(Inputs.lines("a", "A", "", 100, "")));

    refuses("no button to send", () -> WithinSlackLimits.check(form));
  }

  private static void check(LayoutBlock block) {
    check(List.of(block));
  }

  private static void check(List<LayoutBlock> blocks) {
    WithinSlackLimits.check(new Shown("said", blocks));
  }

  private static void refuses(String what, ThrowingCallable check) {
    assertThatThrownBy(check).isInstanceOf(AssertionError.class).hasMessageContaining(what);
  }
}
