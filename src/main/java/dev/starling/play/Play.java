package dev.starling.play;

import dev.starling.config.Settings;
import dev.starling.house.House;
import dev.starling.localslack.LocalSlack;
import dev.starling.slack.wire.WebServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Starling without Slack: the same bot, over real HTTP, beside a local workspace in the browser.
 * Everything is kept in one folder.
 */
public final class Play implements AutoCloseable {
  private final MovableClock clock;
  private final PlayTime time;
  private final LocalSlack slack;
  private final House house;

  /**
   * With nobody in the workspace but those who are played.
   *
   * @param port of the page and the Web API; 0 takes a free one
   * @param socket whether the bot opens a socket instead of being called
   * @throws IOException when a port is taken or the folder can't be written
   */
  public static Play start(int port, Path folder, boolean socket, Clock realClock)
      throws IOException {
    Files.createDirectories(folder);
    return new Play(Playground.alone(folder), port, socket, realClock);
  }

  /**
   * With teammates who act by themselves.
   *
   * @throws IOException when a port is taken or the folder can't be written
   */
  public static Play startInCompany(int port, Path folder, boolean socket, Clock realClock)
      throws IOException {
    Files.createDirectories(folder);
    return new Play(Playground.ours(PlayOptions.in(folder)), port, socket, realClock);
  }

  static Play start(int port, PlayOptions options, Clock realClock) throws IOException {
    Files.createDirectories(options.folder());
    return new Play(Playground.ours(options), port, options.socket(), realClock);
  }

  private Play(Playground ground, int port, boolean socket, Clock realClock) throws IOException {
    clock = MovableClock.keptIn(ground.folder().resolve("clock"), realClock);
    time = new PlayTime(clock);
    slack = LocalSlack.start(ground.options(time, realClock).onPort(port));
    try {
      house =
          House.open(
              settings(ground.folder(), socket), WebServer.Address.loopback(0), clock, realClock);
    } catch (IOException | RuntimeException e) {
      slack.close();
      throw e;
    }
    Alarms errands = new Alarms(house.errands()::earliest, house.errands()::look);
    Alarms teammates = new Alarms(slack::nextPlan, slack::lookAtPlans);
    List<Alarms> alarms = List.of(errands, teammates);
    time.opens(new Passage(clock, alarms, this::isQuiet, slack::clockMoved), house::ahead);
    if (!socket) {
      slack.deliverTo(house.eventsAddress());
    }
  }

  private boolean isQuiet() {
    return slack.quiet() && house.isIdle() && slack.quiet();
  }

  public LocalSlack slack() {
    return slack;
  }

  public House house() {
    return house;
  }

  public Clock clock() {
    return clock;
  }

  /** Moves the clock on, through everything that is to happen until then. */
  public void passTo(Instant moment) {
    time.passTo(moment);
  }

  private Settings settings(Path folder, boolean socket) {
    Map<String, String> door =
        socket
            ? Map.of("SLACK_APP_TOKEN", slack.appToken())
            : Map.of("SLACK_SIGNING_SECRET", slack.signingSecret());
    Map<String, String> variables = new HashMap<>(door);
    variables.put("SLACK_BOT_TOKEN", slack.botToken());
    variables.put("SLACK_API_URL", slack.apiUrl().toString());
    variables.put("DATABASE_URL", "jdbc:sqlite:" + folder.resolve("starling.db"));
    return Settings.read(variables);
  }

  @Override
  public void close() {
    house.close();
    slack.close();
  }
}
