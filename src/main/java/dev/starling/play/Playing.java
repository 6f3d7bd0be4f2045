package dev.starling.play;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;

/** What the word {@code play} on the command line does. */
public final class Playing {
  private final Clock clock;
  private final PrintStream out;

  public Playing(Clock clock, PrintStream out) {
    this.clock = clock;
    this.out = out;
  }

  /**
   * Opens what is asked for and says where it is.
   *
   * @param port of the page and the Web API; 0 takes a free one
   * @throws dev.starling.base.Refusal when the arguments are not understood
   * @throws IOException when a port is taken or the folder can't be written
   */
  public AutoCloseable open(int port, List<String> arguments) throws IOException {
    PlayOptions options = PlayOptions.parse(arguments);
    return options.withoutBot() ? theirs(port, options) : ours(port, options);
  }

  private AutoCloseable ours(int port, PlayOptions options) throws IOException {
    Play play = Play.start(port, options, clock);
    play.slack().limits().on(true);
    out.println(Greeting.of(play, options));
    return play;
  }

  private AutoCloseable theirs(int port, PlayOptions options) throws IOException {
    WithoutBot slack = WithoutBot.start(port, options, clock);
    slack.slack().limits().on(true);
    out.println(Greeting.withoutBot(slack.slack(), options));
    return slack;
  }
}
