package dev.starling.slack.story;

import static dev.starling.slack.Examples.ADA;
import static dev.starling.slack.Examples.MONDAY;
import static dev.starling.slack.story.StoryExamples.BREAKER_TEXT;
import static dev.starling.slack.story.StoryExamples.HUGE;
import static dev.starling.slack.story.StoryExamples.caller;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.starling.question.Theme;
import dev.starling.slack.Golden;
import dev.starling.slack.WithinSlackLimits;
import dev.starling.slack.wire.Filled;
import dev.starling.story.Draft;
import dev.starling.story.StoryText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoryFormTest {
  private static final StoryTarget NEW = StoryTarget.fresh(null);

  @Test
  void shows_the_six_points_while_one_writes() {
    Golden.matches("story-form", StoryForm.of(NEW, StoryText.EMPTY, null));
  }

  @Test
  void offers_what_was_not_saved_again() {
    Draft draft = NEW.draft(ADA, BREAKER_TEXT, MONDAY);

    Golden.matches(
        "story-form-unsaved", StoryForm.of(NEW, draft.text(), Notes.unsaved(draft, caller(ADA))));
  }

  @Test
  void fits_with_the_longest_story() {
    View form = StoryForm.of(NEW, HUGE.text(), Notes.proposed(HUGE.text().bullets()));

    WithinSlackLimits.check(form);
  }

  @Test
  void has_inputs_of_new_names_when_it_is_begun_afresh() {
    List<String> first = blockIds(StoryForm.of(NEW, BREAKER_TEXT, null));
    List<String> second = blockIds(StoryForm.of(NEW.again(), StoryText.EMPTY, null));

    assertThat(first).hasSize(10).doesNotContainAnyElementsOf(second);
  }

  @Test
  void reads_what_was_written_whatever_its_edition() {
    assertThat(StoryForm.read(filled(BREAKER_TEXT, 3), 3)).isEqualTo(Filled.with(BREAKER_TEXT));
  }

  @Test
  void asks_for_a_title_and_for_a_theme() {
    StoryText blank = new StoryText(" ", List.of(Theme.PRIDE), BREAKER_TEXT.bullets(), "", "");
    StoryText aimless = new StoryText("Title", List.of(), BREAKER_TEXT.bullets(), "", "");

    assertThat(StoryForm.read(filled(blank, 0), 0).toString()).contains("story_text.title.0");
    assertThat(StoryForm.read(filled(aimless, 1), 1).toString()).contains("story_text.themes.1");
  }

  private static List<String> blockIds(View form) {
    return form.getBlocks().stream()
        .filter(InputBlock.class::isInstance)
        .map(block -> ((InputBlock) block).getBlockId())
        .toList();
  }

  private static ViewState filled(StoryText text, int edition) {
    Map<String, Map<String, ViewState.Value>> values = new HashMap<>();
    View form = StoryForm.of(NEW, text, null);
    Stream.of(StoryField.values())
        .forEach(
            field -> {
              ViewState.Value value = new ViewState.Value();
              value.setValue(initial(form, field));
              values.put(field.blockId(edition), Map.of(field.actionId(), value));
            });
    ViewState.Value themes = new ViewState.Value();
    themes.setSelectedOptions(
        text.themes().stream()
            .map(
                theme -> {
                  ViewState.SelectedOption option = new ViewState.SelectedOption();
                  option.setValue(theme.slug());
                  return option;
                })
            .toList());
    values.put("story_text.themes." + edition, Map.of(StoryForm.THEMES, themes));
    ViewState state = new ViewState();
    state.setValues(values);
    return state;
  }

  private static String initial(View form, StoryField field) {
    return form.getBlocks().stream()
        .filter(InputBlock.class::isInstance)
        .map(block -> ((InputBlock) block).getElement())
        .filter(PlainTextInputElement.class::isInstance)
        .map(PlainTextInputElement.class::cast)
        .filter(element -> element.getActionId().equals(field.actionId()))
        .map(element -> element.getInitialValue() == null ? "" : element.getInitialValue())
        .findFirst()
        .orElseThrow();
  }
}
