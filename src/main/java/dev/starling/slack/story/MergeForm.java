package dev.starling.slack.story;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Inputs;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Window;
import dev.starling.slack.wire.Filled;
import dev.starling.story.Story;
import dev.starling.story.StoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The form by which two stories become one. */
final class MergeForm {
  static final String CALLBACK = "story_merge_form";
  static final String TITLE = "Put together";
  static final String OTHER = "story_other";

  private static final int MOST = 100;

  private MergeForm() {}

  /**
   * @param others at least one, changed last first
   */
  static View of(StoryPlace place, Story story, List<Story> others) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        Blocks.section(
            Mrkdwn.of(
                "*%s* stays, with its title. The words of the other are put below its own where"
                    + " they differ, its tellings count for both, and the other is archived, so"
                    + " nothing is lost.",
                story.title())));
    blocks.add(
        Inputs.required(
            OTHER,
            "The other story",
            StaticSelectElement.builder()
                .actionId(OTHER)
                .options(StoryOptions.of(others.stream().limit(MOST).toList()))
                .build()));
    if (others.size() > MOST) {
      blocks.add(
          Blocks.context(
              Mrkdwn.of(
                  "The %d you changed last. For an older one, open that and put it together with"
                      + " this.",
                  MOST)));
    }
    return Window.form(CALLBACK, place.encode(), TITLE, "Put together", blocks);
  }

  static Filled<StoryId> read(ViewState state) {
    return Inputs.value(state, OTHER)
        .map(ViewState.Value::getSelectedOption)
        .map(option -> Filled.with(StoryId.parse(option.getValue())))
        .orElseGet(() -> Filled.wrongly(Map.of(OTHER, "Choose a story to put together with.")));
  }
}
