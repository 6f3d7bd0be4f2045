package dev.starling.slack.story;

import static dev.starling.story.StoryText.LONGEST_BULLET;
import static dev.starling.story.StoryText.LONGEST_LINE;
import static dev.starling.story.StoryText.LONGEST_TITLE;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.DispatchActionConfig;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.ViewState;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Cut;
import dev.starling.story.StoryText;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A text input of the story form, in the order in which a story is told. What is typed comes to us
 * whenever the typing pauses.
 */
enum StoryField {
  TITLE("Title", "A few words by which you will know it again.", LONGEST_TITLE, StoryText::title),
  SITUATION(
      "Situation",
      "Two sentences: where you were and what was at stake, a real decision in technology or"
          + " delivery.",
      LONGEST_BULLET,
      text -> text.bullets().situation()),
  TASK(
      "Task",
      "What was yours to do, and why it mattered.",
      LONGEST_BULLET,
      text -> text.bullets().task()),
  ACTION(
      "Action",
      "The heart of it: what you did, step by step, and how you brought others along. Say “I” for"
          + " what was you.",
      LONGEST_BULLET,
      text -> text.bullets().action()),
  TRADEOFFS(
      "Trade-offs",
      "Which options there were and what they cost, so that somebody from another field follows.",
      LONGEST_BULLET,
      text -> text.bullets().tradeoffs()),
  RESULT(
      "Result",
      "What came of it, for others too. More than “I was right”.",
      LONGEST_BULLET,
      text -> text.bullets().result()),
  LEARNING(
      "Learning",
      "What you have done differently since.",
      LONGEST_BULLET,
      text -> text.bullets().learning()),
  EVIDENCE(
      "The number or the outcome that proves it",
      "Such as: from 4 % errors to none; or something that people could see.",
      LONGEST_LINE,
      StoryText::evidence),
  WITNESS(
      "Who could confirm it?",
      "A word is enough, such as “the lead of the payments team”. Nobody is told.",
      LONGEST_LINE,
      StoryText::witness);

  private static final String ACTION_ID = "story_text.";

  private final String label;
  private final String hint;
  private final int longest;
  private final Function<StoryText, String> text;

  StoryField(String label, String hint, int longest, Function<StoryText, String> text) {
    this.label = label;
    this.hint = hint;
    this.longest = longest;
    this.text = text;
  }

  String actionId() {
    return ACTION_ID + name().toLowerCase(Locale.ROOT);
  }

  /** Changes with the form's edition, or Slack would keep what was typed into the one before. */
  String blockId(int edition) {
    return actionId() + "." + edition;
  }

  LayoutBlock input(StoryText initial, int edition) {
    return InputBlock.builder()
        .blockId(blockId(edition))
        .label(Blocks.plain(label))
        .hint(Blocks.plain(hint))
        .element(element(text.apply(initial)))
        .optional(this != TITLE)
        .dispatchAction(true)
        .build();
  }

  private PlainTextInputElement element(String initial) {
    PlainTextInputElement element =
        PlainTextInputElement.builder()
            .actionId(actionId())
            .multiline(longest == LONGEST_BULLET)
            .maxLength(longest)
            .dispatchActionConfig(
                DispatchActionConfig.builder()
                    .triggerActionsOn(List.of("on_character_entered"))
                    .build())
            .build();
    if (!initial.isEmpty()) {
      element.setInitialValue(Cut.to(longest, initial));
    }
    return element;
  }

  String of(ViewState state) {
    return StoryForm.value(state, actionId()).map(ViewState.Value::getValue).orElse("");
  }
}
