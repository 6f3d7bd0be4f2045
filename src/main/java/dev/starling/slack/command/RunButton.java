package dev.starling.slack.command;

import com.slack.api.model.block.element.ButtonElement;
import dev.starling.slack.text.Blocks;
import java.util.regex.Pattern;

/** A button that does what a few words after the command would do. */
public final class RunButton {
  static final Pattern ACTION = Pattern.compile("run_.+");

  private RunButton() {}

  /**
   * @param words a verb, and perhaps more; each verb once in a row of buttons
   */
  public static ButtonElement of(String label, String words) {
    return Blocks.button("run_" + Words.of(words).verb(), label, words);
  }
}
