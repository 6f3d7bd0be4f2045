package dev.starling.slack.command;

import com.slack.api.bolt.App;
import dev.starling.slack.wire.Boundary;
import java.util.regex.Pattern;

/** Takes the slash command from Slack, and the buttons that stand for it. */
public final class CommandListeners {
  /** The manifest says what our command is called; Slack sends us no other. */
  private static final Pattern ANY_COMMAND = Pattern.compile("/.+");

  private final MockCommand command;

  public CommandListeners(MockCommand command) {
    this.command = command;
  }

  public void register(App app, Boundary boundary) {
    app.command(ANY_COMMAND, boundary.command(command::run));
    app.blockAction(RunButton.ACTION, boundary.action(command::press));
  }
}
