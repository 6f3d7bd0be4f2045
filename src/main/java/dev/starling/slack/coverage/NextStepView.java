package dev.starling.slack.coverage;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.starling.question.Theme;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.story.Coverage;
import dev.starling.story.NextStep;
import dev.starling.story.Spine;
import java.util.Optional;

/** The next best thing to do, in a sentence, with a button that does it. */
public final class NextStepView {
  /** Opens the form for a new story; the value is a theme's slug, or {@link #ANY}. */
  public static final String NEW_STORY = "story_new";

  /** Opens a story; the value is its id. */
  public static final String OPEN_STORY = "story_open";

  public static final String ANY = "any";

  private NextStepView() {}

  public static LayoutBlock block(Optional<NextStep> step, String command) {
    Mrkdwn sentence = sentence(step, command);
    return step.map(next -> Blocks.section(sentence, button(next)))
        .orElseGet(() -> Blocks.section(sentence));
  }

  public static Mrkdwn sentence(Optional<NextStep> step, String command) {
    return step.map(next -> sentence(next, command))
        .orElseGet(
            () ->
                Mrkdwn.of(
                    "Every theme is proven: keep them fresh by telling each once in %d days.",
                    Coverage.FRESH.toDays()));
  }

  private static Mrkdwn sentence(NextStep step, String command) {
    Mrkdwn theme = Mrkdwn.of("*%s*", step.theme().title());
    String title = step.story().map(Spine::title).orElse("");
    return switch (step.state()) {
      case READY ->
          Mrkdwn.of(
              "Practise next: %s, because your story “%s” is ready and has never been told. %s",
              theme, title, asking(step.theme(), command));
      case DRAFT ->
          Mrkdwn.of(
              "Finish next: %s, because your story “%s” still has an empty part.", theme, title);
      case GAP ->
          Mrkdwn.of(
              "Practise next: %s, because you have no story on it yet. Write one down, or tell one:"
                  + " %s",
              theme, asking(step.theme(), command));
      case STALE ->
          Mrkdwn.of(
              "Practise next: %s, because your last story on it was a while ago. %s",
              theme, asking(step.theme(), command));
      case TOLD, PROVEN ->
          Mrkdwn.of(
              "Practise next: %s, because one more telling lets more colleagues hear it. %s",
              theme, asking(step.theme(), command));
    };
  }

  private static Mrkdwn asking(Theme theme, String command) {
    return Mrkdwn.of("`%s ask %s` puts such a question to a channel.", command, theme.slug());
  }

  private static ButtonElement button(NextStep step) {
    return step.story()
        .map(
            story ->
                Blocks.primaryButton(
                    OPEN_STORY,
                    story.complete() ? "Look at it" : "Finish it",
                    story.id().toString()))
        .orElseGet(() -> Blocks.primaryButton(NEW_STORY, "Write it down", step.theme().slug()));
  }
}
