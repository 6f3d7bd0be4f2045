package dev.starling;

import dev.starling.config.Settings;
import dev.starling.localslack.LocalSlack;
import dev.starling.localslack.Options;
import dev.starling.localslack.TimeMachine;
import dev.starling.slack.wire.WebServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Starling without Slack: the same bot, over real HTTP, beside a local workspace in the browser.
 * Everything is kept in one folder.
 */
public final class Play implements AutoCloseable {
  private final MovableClock clock;
  private final LocalSlack slack;
  private final House house;
  private volatile @Nullable Passage passage;

  /**
   * @param port of the page and the Web API; 0 takes a free one
   * @param socket whether the bot opens a socket instead of being called
   * @throws IOException when a port is taken or the folder can't be written
   */
  public static Play start(int port, Path folder, boolean socket, Clock realClock)
      throws IOException {
    Files.createDirectories(folder);
    return new Play(port, folder, socket, realClock);
  }

  private Play(int port, Path folder, boolean socket, Clock realClock) throws IOException {
    clock = MovableClock.keptIn(folder.resolve("clock"), realClock);
    slack =
        LocalSlack.start(
            Options.of(folder.resolve("slack"), manifest(), new Time(), realClock).onPort(port));
    try {
      house = House.open(settings(folder, socket), WebServer.Address.loopback(0), clock, realClock);
    } catch (IOException | RuntimeException e) {
      slack.close();
      throw e;
    }
    passage = new Passage(clock, house.errands(), slack::quiet);
    if (!socket) {
      slack.deliverTo(house.eventsAddress());
    }
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
    Passage open = passage;
    if (open != null) {
      open.to(moment);
    }
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

  /** The app that the manifest describes is the one that is installed here. */
  private static String manifest() throws IOException {
    try (InputStream in = Play.class.getResourceAsStream("/manifest.yml")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    house.close();
    slack.close();
  }

  /** The workspace's clock is the bot's. */
  private final class Time implements TimeMachine {
    @Override
    public Instant now() {
      return clock.instant();
    }

    @Override
    public List<Moment> moments() {
      Passage open = passage;
      return open == null
          ? List.of()
          : house.ahead().stream().map(ahead -> new Moment(ahead.label(), ahead.at())).toList();
    }

    @Override
    public void moveTo(Instant moment) {
      passTo(moment);
    }
  }
}
