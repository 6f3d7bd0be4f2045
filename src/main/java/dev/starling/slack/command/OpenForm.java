package dev.starling.slack.command;

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

  /**
   * With a first view that can be used already: what is typed into it survives where the form has
   * the same inputs.
   */
  public void on(String trigger, View first, Verb.Form form, Supplier<Caller> who) {
    fill(modals.open(trigger, first), form, who);
  }

  /** Lays the window over the one that is open. */
  public void over(String trigger, Verb.Form form, Supplier<Caller> who) {
    fill(modals.push(trigger, Window.waiting(form.title())), form, who);
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
