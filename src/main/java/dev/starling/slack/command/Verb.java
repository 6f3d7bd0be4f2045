package dev.starling.slack.command;

import com.slack.api.model.view.View;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.wire.Reply;
import java.util.Optional;

/**
 * One thing that the command can do.
 *
 * @param name its word, in lower case
 * @param usage the word and what may follow, such as {@code off [dates] [why]}
 * @param example the same as somebody would write it
 * @param help what it does, in a few words
 * @param inChannel whether it needs a channel of this company; if not, it works everywhere
 * @param form what the verb opens when no words follow it
 */
public record Verb(
    String name,
    String usage,
    String example,
    String help,
    boolean inChannel,
    Handler handler,
    Optional<Form> form) {

  /** Does what was asked; a Refusal becomes its sentence. */
  public interface Handler {
    Reply run(Ask ask);
  }

  /** Draws the window that stands open already. */
  public interface Filling {
    View fill(Caller caller);
  }

  /**
   * A window. It is opened with nothing but its title, before anything is looked up: Slack waits
   * three seconds for that and no longer.
   *
   * @param title 24 characters at most
   */
  public record Form(String title, Filling filling) {}

  public static Verb inChannel(
      String name, String usage, String example, String help, Handler handler) {
    return new Verb(name, usage, example, help, true, handler, Optional.empty());
  }

  public static Verb anywhere(
      String name, String usage, String example, String help, Handler handler) {
    return new Verb(name, usage, example, help, false, handler, Optional.empty());
  }

  public Verb opening(String title, Filling filling) {
    Form window = new Form(title, filling);
    return new Verb(name, usage, example, help, inChannel, handler, Optional.of(window));
  }

  Optional<Form> formFor(String rest) {
    return form.filter(window -> rest.isBlank());
  }
}
