package dev.starling.localslack;

import dev.starling.localslack.model.Resource;
import java.nio.file.Path;
import java.time.Clock;

/**
 * The local Slack by itself, for working on its page; the port is its one argument. A small parrot
 * answers commands, forms and messages.
 */
public final class LocalSlackAlone {
  private LocalSlackAlone() {}

  public static void main(String[] arguments) throws Exception {
    int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 4000;
    Clock real = Clock.systemUTC();
    LocalSlack slack =
        LocalSlack.start(
            Options.of(
                    Path.of("target", "localslack-alone"),
                    Resource.text("manifest.yml"),
                    new RunningTime(real),
                    real)
                .onPort(port)
                .controlled());
    slack.deliverTo(new Parrot(slack).start());
    System.out.println("http://127.0.0.1:" + slack.port() + "/");
    Thread.currentThread().join();
  }
}
