package dev.starling.slack.story;

import com.slack.api.model.block.element.ButtonElement;
import dev.starling.slack.text.Blocks;
import java.util.ArrayList;
import java.util.List;

/** What can be done with a story. */
public final class StoryButtons {
  /** Their value is the story's id. */
  public static final String SHARE = "story_share";

  static final String ARCHIVE = "story_archive";

  static final String BRING_BACK = "story_bring_back";
  static final String MERGE = "story_merge";
  static final String REHEARSE = "story_rehearse";
  static final String COMPARE = "story_compare";
  static final String ADD_TELLING = "story_add_telling";

  private StoryButtons() {}

  static List<ButtonElement> of(StoryPage page) {
    String id = page.story().id().toString();
    List<ButtonElement> buttons = new ArrayList<>();
    if (page.story().archived()) {
      buttons.add(Blocks.primaryButton(BRING_BACK, "Bring it back", id));
    }
    buttons.add(Blocks.button(StoryView.EDIT, "Edit", id));
    buttons.add(Blocks.button(REHEARSE, "Questions to rehearse", id));
    buttons.add(Blocks.button(SHARE, "Share", id));
    buttons.add(Blocks.button(ADD_TELLING, "I told it", id));
    if (page.tellings().size() > 1) {
      buttons.add(Blocks.button(COMPARE, "Before and after", id));
    }
    if (!page.alone()) {
      buttons.add(Blocks.button(MERGE, "Put together", id));
    }
    if (!page.story().archived()) {
      buttons.add(Blocks.button(ARCHIVE, "Archive", id));
    }
    return buttons;
  }
}
