package dev.starling.slack;

import com.slack.api.model.view.ViewState;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A form as Slack sends it back. */
public final class FilledIn {
  private FilledIn() {}

  /** What was typed, by the id of its block. */
  public static ViewState with(Map<String, String> typed) {
    ViewState state = new ViewState();
    state.setValues(
        typed.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, entry -> Map.of(entry.getKey(), value(entry.getValue())))));
    return state;
  }

  /** The same with a box ticked. */
  public static ViewState ticked(String box, Map<String, String> typed) {
    ViewState.SelectedOption option = new ViewState.SelectedOption();
    option.setValue(box);
    ViewState.Value value = new ViewState.Value();
    value.setType("checkboxes");
    value.setSelectedOptions(List.of(option));
    ViewState state = with(typed);
    state.getValues().put(box, Map.of(box, value));
    return state;
  }

  private static ViewState.Value value(String text) {
    ViewState.Value value = new ViewState.Value();
    value.setType("plain_text_input");
    value.setValue(text);
    return value;
  }
}
