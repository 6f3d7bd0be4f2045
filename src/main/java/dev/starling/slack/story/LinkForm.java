package dev.starling.slack.story;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.starling.question.Question;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Cut;
import dev.starling.slack.text.Inputs;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Window;
import dev.starling.story.Story;
import dev.starling.story.StoryId;
import java.util.ArrayList;
import java.util.List;

/** The form that asks which stories an answer told. */
final class LinkForm {
  static final String CALLBACK = "story_link_form";
  static final String TITLE = "Which story was that?";
  static final String STORIES = "story_told";

  /** As many as a menu may hold. */
  static final int MOST = 100;

  private static final int WORDS = 400;

  private LinkForm() {}

  /**
   * @param words of the answer
   * @param choices the likeliest first, at most 100
   * @param chosen of them
   * @param guessed whether that is our guess and not their word
   */
  static View of(
      LinkTarget target,
      Question question,
      String words,
      List<Story> choices,
      List<Story> chosen,
      boolean guessed) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Blocks.section(Mrkdwn.bold(Cut.to(WORDS, question.text()))));
    if (!words.isBlank()) {
      blocks.add(Blocks.context(Mrkdwn.plain(Cut.to(WORDS, words))));
    }
    blocks.add(input(choices, chosen));
    blocks.add(Blocks.context(advice(chosen, guessed, question)));
    return Window.form(CALLBACK, target.encode(), TITLE, "Save", blocks);
  }

  /** For somebody who has no stories yet. */
  static View withoutStories(LinkTarget target) {
    Mrkdwn text =
        Mrkdwn.of(
            "Your story bank is empty, so there is none to choose. Save this answer as your first"
                + " story, and the two are linked.");
    return Window.reading(
        TITLE,
        List.of(
            Blocks.section(text),
            Blocks.actions(
                "story_link_none",
                List.of(
                    Blocks.primaryButton(
                        Linking.SAVE_INSTEAD, "Save to story bank", target.answer())))));
  }

  private static LayoutBlock input(List<Story> choices, List<Story> chosen) {
    MultiStaticSelectElement element =
        MultiStaticSelectElement.builder()
            .actionId(STORIES)
            .placeholder(Blocks.plain("One, or several"))
            .options(StoryOptions.of(choices))
            .build();
    if (!chosen.isEmpty()) {
      element.setInitialOptions(StoryOptions.of(chosen));
    }
    return InputBlock.builder()
        .blockId(STORIES)
        .label(Blocks.plain("Stories"))
        .hint(Blocks.plain("A question in two parts may need two. None is an answer too."))
        .element(element)
        .optional(true)
        .build();
  }

  private static Mrkdwn advice(List<Story> chosen, boolean guessed, Question question) {
    if (chosen.isEmpty()) {
      return Mrkdwn.of(
          "While it is linked to none, it counts for %s, the question's theme.",
          question.theme().inSentence());
    }
    return guessed
        ? Mrkdwn.of("Going by its words, I think it was this one. Put it right if I am wrong.")
        : Mrkdwn.of("It counts for the themes of these stories.");
  }

  static List<StoryId> read(ViewState state) {
    return Inputs.value(state, STORIES)
        .map(ViewState.Value::getSelectedOptions)
        .orElse(List.of())
        .stream()
        .map(option -> StoryId.parse(option.getValue()))
        .toList();
  }
}
