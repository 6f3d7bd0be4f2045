package dev.starling.slack.command;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.view.View;
import dev.starling.base.Refusal;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Window;
import dev.starling.slack.wire.Modals;
import dev.starling.slack.wire.SlackTrouble;
import java.util.List;
import java.util.function.Supplier;

/**
 * Opens a window at once and fills it when what belongs into it is known: a trigger lasts three
 * seconds, and finding out who asks may take two.
 */
public final class OpenForm {
  private final Modals modals;

  public OpenForm(Modals modals) {
    this.modals = modals;
  }

  public void on(String trigger, Verb.Form form, Supplier<Caller> who) {
    on(trigger, Window.waiting(form.title()), form, who);
  }

  /** Over the window in which a button was pressed, or as the first one. */
  public void from(BlockActionPayload payload, Verb.Form form, Supplier<Caller> who) {
    View waiting = Window.waiting(form.title());
    String window =
        isInModal(payload)
            ? modals.push(payload.getTriggerId(), waiting)
            : modals.open(payload.getTriggerId(), waiting);
    fill(window, form, who);
  }

  /** In place of what the window shows in which a button was pressed. */
  public void inside(BlockActionPayload payload, Verb.Form form, Supplier<Caller> who) {
    fill(payload.getView().getId(), form, who);
  }

  private static boolean isInModal(BlockActionPayload payload) {
    return payload.getView() != null && "modal".equals(payload.getView().getType());
  }

  /**
   * With a first view that can be used already: what is typed into it survives where the form has
   * the same inputs.
   */
  public void on(String trigger, View first, Verb.Form form, Supplier<Caller> who) {
    fill(modals.open(trigger, first), form, who);
  }

  private void fill(String window, Verb.Form form, Supplier<Caller> who) {
    View view;
    try {
      view = filled(form, who);
    } catch (RuntimeException e) {
      apologize(window, form, e);
      throw e;
    }
    modals.update(window, view);
  }

  private void apologize(String window, Verb.Form form, RuntimeException problem) {
    try {
      modals.update(window, saying(form, "Something went wrong. Please close this and try again."));
    } catch (SlackTrouble trouble) {
      problem.addSuppressed(trouble);
    }
  }

  private static View filled(Verb.Form form, Supplier<Caller> who) {
    try {
      Caller caller = who.get();
      return caller.hears(() -> form.filling().fill(caller));
    } catch (Refusal refusal) {
      return saying(form, refusal.sentence());
    }
  }

  private static View saying(Verb.Form form, String sentence) {
    return Window.reading(form.title(), List.of(Blocks.section(Mrkdwn.asSlackSentIt(sentence))));
  }
}
