package dev.starling.slack.text;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.ViewState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A form's inputs, and what comes back in them. A block holds one input and shares its id. */
public final class Inputs {
  private Inputs() {}

  /** Some lines of text, or none. */
  public static LayoutBlock lines(
      String id, String label, String hint, int longest, String initial) {
    return block(id, label, hint, text(id, longest, initial, true), true);
  }

  /** One line of text, which must not be empty. */
  public static LayoutBlock line(
      String id, String label, String hint, int longest, String initial) {
    return block(id, label, hint, text(id, longest, initial, false), false);
  }

  /** A single box to tick. */
  public static LayoutBlock checkbox(
      String id, String label, String hint, OptionObject box, boolean ticked) {
    CheckboxesElement element =
        CheckboxesElement.builder().actionId(id).options(List.of(box)).build();
    if (ticked) {
      element.setInitialOptions(List.of(box));
    }
    return block(id, label, hint, element, true);
  }

  /** Any other input, which must not be empty. */
  public static LayoutBlock required(String id, String label, BlockElement element) {
    return block(id, label, "", element, false);
  }

  /** Any other input, which may be left empty. */
  public static LayoutBlock optional(String id, String label, BlockElement element) {
    return block(id, label, "", element, true);
  }

  /** What was written; an input left empty is an empty text. */
  public static String text(ViewState state, String id) {
    return value(state, id).map(ViewState.Value::getValue).orElse("");
  }

  public static boolean isTicked(ViewState state, String id) {
    return value(state, id)
        .map(ViewState.Value::getSelectedOptions)
        .filter(ticked -> !ticked.isEmpty())
        .isPresent();
  }

  /** What came back of an input, if it was in the form. */
  public static Optional<ViewState.Value> value(ViewState state, String id) {
    return Optional.ofNullable(state.getValues().getOrDefault(id, Map.of()).get(id));
  }

  private static PlainTextInputElement text(
      String id, int longest, String initial, boolean multiline) {
    PlainTextInputElement element =
        PlainTextInputElement.builder()
            .actionId(id)
            .multiline(multiline)
            .maxLength(longest)
            .build();
    if (!initial.isEmpty()) {
      element.setInitialValue(initial);
    }
    return element;
  }

  private static LayoutBlock block(
      String id, String label, String hint, BlockElement element, boolean optional) {
    InputBlock block =
        InputBlock.builder()
            .blockId(id)
            .label(Blocks.plain(label))
            .element(element)
            .optional(optional)
            .build();
    if (!hint.isEmpty()) {
      block.setHint(Blocks.plain(hint));
    }
    return block;
  }
}
