package dev.starling.slack.story;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.starling.question.Theme;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Window;
import dev.starling.slack.wire.Filled;
import dev.starling.story.Bullets;
import dev.starling.story.StoryText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a story is written. It is never updated while somebody types; begun afresh it
 * has new inputs, since Slack keeps what an input of the same name holds.
 */
final class StoryForm {
  static final String CALLBACK = "story_form";
  static final String TITLE = "Your story";

  /** In the section above the inputs. */
  static final String AFRESH = "story_afresh";

  static final String THEMES = "story_text.themes";

  private static final String SAVE = "Save";

  private static final Mrkdwn GOOD_CHOICE =
      Mrkdwn.of(
          """
          *A story worth telling has six things*
          1. a real decision, in technology or in delivery
          2. you, with an active part in settling it
          3. more to it than “I was right”
          4. trade-offs that you can explain outside your field
          5. a result that can be measured or seen
          6. something you learned
          It need not be a big outage: a risky change caught early or an alert nobody trusted will \
          do. Tell it without names of customers or secrets.""");

  private StoryForm() {}

  /**
   * @param note where the words come from that stand in it; null for an empty form
   */
  static View of(StoryTarget target, StoryText text, @Nullable Note note) {
    List<LayoutBlock> blocks = new ArrayList<>();
    if (note != null) {
      blocks.add(note.block());
    }
    blocks.add(Blocks.section(GOOD_CHOICE));
    blocks.add(StoryField.TITLE.input(text, target.edition()));
    blocks.add(themes(text.themes(), target.edition()));
    Stream.of(StoryField.values())
        .filter(field -> field != StoryField.TITLE)
        .map(field -> field.input(text, target.edition()))
        .forEach(blocks::add);
    return Window.form(CALLBACK, target.encode(), TITLE, SAVE, blocks);
  }

  private static LayoutBlock themes(List<Theme> themes, int edition) {
    MultiStaticSelectElement element =
        MultiStaticSelectElement.builder()
            .actionId(THEMES)
            .placeholder(Blocks.plain("One to three"))
            .optionGroups(ThemeOptions.grouped())
            .maxSelectedItems(StoryText.MOST_THEMES)
            .build();
    if (!themes.isEmpty()) {
      element.setInitialOptions(themes.stream().map(ThemeOptions::of).toList());
    }
    return InputBlock.builder()
        .blockId(themesBlock(edition))
        .label(Blocks.plain("Themes"))
        .hint(Blocks.plain("Which questions it answers: the one it serves best first."))
        .element(element)
        .dispatchAction(true)
        .build();
  }

  private static String themesBlock(int edition) {
    return THEMES + "." + edition;
  }

  /** What was sent, or what is wrong with it. */
  static Filled<StoryText> read(ViewState state, int edition) {
    if (StoryField.TITLE.of(state).isBlank()) {
      return wrongly(
          StoryField.TITLE.blockId(edition), "Give it a title by which you will know it again.");
    }
    int themes = themes(state).size();
    return themes == 0 || themes > StoryText.MOST_THEMES
        ? wrongly(themesBlock(edition), "Choose one to three themes.")
        : Filled.with(typed(state));
  }

  private static Filled<StoryText> wrongly(String block, String sentence) {
    return Filled.wrongly(Map.of(block, sentence));
  }

  /** What stands in the form, finished or not. */
  static StoryText typed(ViewState state) {
    return new StoryText(
        StoryField.TITLE.of(state),
        themes(state).stream().limit(StoryText.MOST_THEMES).toList(),
        new Bullets(
            StoryField.SITUATION.of(state),
            StoryField.TASK.of(state),
            StoryField.ACTION.of(state),
            StoryField.RESULT.of(state),
            StoryField.LEARNING.of(state),
            StoryField.TRADEOFFS.of(state)),
        StoryField.EVIDENCE.of(state),
        StoryField.WITNESS.of(state));
  }

  private static List<Theme> themes(ViewState state) {
    return value(state, THEMES).map(ViewState.Value::getSelectedOptions).orElse(List.of()).stream()
        .map(option -> Theme.find(option.getValue()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** By the input's own id, since its block's changes with the form's edition. */
  static Optional<ViewState.Value> value(ViewState state, String actionId) {
    return Optional.ofNullable(state.getValues()).map(Map::values).stream()
        .flatMap(Collection::stream)
        .flatMap(block -> Optional.ofNullable(block.get(actionId)).stream())
        .findFirst();
  }

  /**
   * Where the words in a form come from.
   *
   * @param canBegin whether they can be exchanged for what stood there before
   */
  record Note(Mrkdwn sentence, boolean canBegin) {
    private LayoutBlock block() {
      return canBegin
          ? Blocks.section(sentence, Blocks.button(AFRESH, "Start afresh", "afresh"))
          : Blocks.section(sentence);
    }
  }
}
