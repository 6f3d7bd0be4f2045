package dev.starling.slack.feedback;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.starling.base.PersonId;
import dev.starling.feedback.Mark;
import dev.starling.round.AnswerId;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Inputs;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Window;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The form by which a peer tells somebody privately how an answer could grow. */
final class QuietForm {
  static final String CALLBACK = "quiet_signals";
  static final String TITLE = "For their eyes only";

  private static final String SIGNALS = "signals";

  private QuietForm() {}

  /**
   * @param owner whose answer it is
   * @param given what this peer ticked before
   */
  static View of(AnswerId answer, PersonId owner, Set<Mark> given) {
    return Window.form(
        CALLBACK,
        answer.toString(),
        TITLE,
        "Tell them",
        List.of(
            Blocks.section(
                Mrkdwn.of(
                    "What would make this answer of %s better? They alone see it, on their Home"
                        + " tab, with how many said so and without names. Untick to take back.",
                    Mrkdwn.person(owner))),
            signals(given)));
  }

  private static LayoutBlock signals(Set<Mark> given) {
    CheckboxesElement boxes =
        CheckboxesElement.builder()
            .actionId(SIGNALS)
            .options(options(Mark.growthSignals()))
            .build();
    if (!given.isEmpty()) {
      boxes.setInitialOptions(options(given.stream().sorted().toList()));
    }
    return Inputs.optional(SIGNALS, "Growth signals", "", boxes);
  }

  private static List<OptionObject> options(List<Mark> marks) {
    return marks.stream().map(QuietForm::option).toList();
  }

  private static OptionObject option(Mark mark) {
    OptionObject option = Blocks.option(mark.label(), mark.slug());
    option.setDescription(Blocks.plain(mark.meaning()));
    return option;
  }

  static Set<Mark> read(ViewState state) {
    return Inputs.value(state, SIGNALS).map(ViewState.Value::getSelectedOptions).stream()
        .flatMap(List::stream)
        .map(ticked -> Mark.ofSlug(ticked.getValue()))
        .flatMap(Optional::stream)
        .filter(mark -> !mark.isStrength())
        .collect(Collectors.toUnmodifiableSet());
  }
}
