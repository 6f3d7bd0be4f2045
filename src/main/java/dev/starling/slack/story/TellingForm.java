package dev.starling.slack.story;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.starling.round.AnswerId;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Inputs;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Window;
import dev.starling.slack.wire.Filled;
import dev.starling.story.Story;
import dev.starling.story.Telling;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The form by which one of one's answers becomes a telling of a story. */
final class TellingForm {
  static final String CALLBACK = "story_telling_form";
  static final String TITLE = "I told it";
  static final String ANSWER = "story_answer";

  private TellingForm() {}

  /**
   * @param answers those that do not tell it yet, newest first, 100 at most
   */
  static View of(StoryPlace place, Story story, List<Telling> answers, ZoneId zone) {
    if (answers.isEmpty()) {
      return Window.reading(
          TITLE,
          List.of(
              Blocks.section(
                  Mrkdwn.of(
                      "There is no answer of yours that does not tell it already. Answer a"
                          + " question in your team's channel, and it will be listed here."))));
    }
    List<OptionObject> options =
        answers.stream().map(answer -> CompareView.option(answer, zone)).toList();
    List<LayoutBlock> blocks =
        List.of(
            Blocks.section(Mrkdwn.of("In which of your answers did you tell *%s*?", story.title())),
            Inputs.required(
                ANSWER,
                "Answer",
                StaticSelectElement.builder().actionId(ANSWER).options(options).build()));
    return Window.form(CALLBACK, place.encode(), TITLE, "Save", blocks);
  }

  static Filled<AnswerId> read(ViewState state) {
    return Inputs.value(state, ANSWER)
        .map(ViewState.Value::getSelectedOption)
        .map(option -> Filled.with(AnswerId.parse(option.getValue())))
        .orElseGet(() -> Filled.wrongly(Map.of(ANSWER, "Choose the answer that told it.")));
  }
}
