package dev.starling.localslack;

import dev.starling.localslack.model.Resource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

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
                    new Running(real),
                    real)
                .onPort(port)
                .controlled());
    slack.deliverTo(new Parrot(slack).start());
    System.out.println("http://127.0.0.1:" + slack.port() + "/");
    Thread.currentThread().join();
  }

  /** Goes on by itself, and further when it is moved. */
  private static final class Running implements TimeMachine {
    private final Clock real;
    private volatile Duration ahead = Duration.ZERO;

    Running(Clock real) {
      this.real = real;
    }

    @Override
    public Instant now() {
      return real.instant().plus(ahead);
    }

    @Override
    public List<Moment> moments() {
      return List.of(
          new Moment("In an hour", now().plus(Duration.ofHours(1))),
          new Moment("Tomorrow", now().plus(Duration.ofDays(1))));
    }

    @Override
    public void moveTo(Instant moment) {
      ahead = Duration.between(real.instant(), moment);
    }
  }
}
