package dev.starling.slack.round;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.ViewState;
import dev.starling.round.StarParts;
import dev.starling.slack.text.Inputs;
import java.util.Locale;
import java.util.function.Function;

/** An input of the answer form, in the order in which an answer is told. */
enum AnswerPart {
  SITUATION(
      "Situation", "Two sentences: where you were, and what was going on.", StarParts::situation),
  TASK("Task", "What was yours to do, and why it mattered.", StarParts::task),
  ACTION(
      "Action",
      "The heart of it: what you did, step by step. Logs, queries, designs and safeguards go here.",
      StarParts::action),
  TRADEOFFS(
      "Trade-offs",
      "Which options you had, and what made you choose this one.",
      StarParts::tradeoffs),
  RESULT("Result", "What came of it: a number, or something others could see.", StarParts::result),
  LEARNING("Learning", "What you have done differently since.", StarParts::learning);

  /** Two minutes aloud are about 1,800 characters, so nobody needs more for one part. */
  static final int LONGEST = 2_000;

  private final String label;
  private final String hint;
  private final Function<StarParts, String> text;

  AnswerPart(String label, String hint, Function<StarParts, String> text) {
    this.label = label;
    this.hint = hint;
    this.text = text;
  }

  String blockId() {
    return name().toLowerCase(Locale.ROOT);
  }

  LayoutBlock input(String initial) {
    return Inputs.lines(blockId(), label, hint, LONGEST, initial);
  }

  String of(StarParts parts) {
    return text.apply(parts);
  }

  String of(ViewState state) {
    return Inputs.text(state, blockId());
  }
}
