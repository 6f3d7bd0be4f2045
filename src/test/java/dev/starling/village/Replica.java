package dev.starling.village;

import dev.starling.config.Settings;
import dev.starling.house.House;
import dev.starling.localslack.LocalSlack;
import dev.starling.slack.wire.WebServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** One process of Starling, which can be killed in the middle of everything. */
final class Replica {
  private final Lifeline life = new Lifeline();
  private final Gateway gateway;
  private final House house;

  /**
   * @param more variables, beside those that it can't do without
   */
  Replica(LocalSlack slack, String database, Clock clock, Map<String, String> more) {
    gateway = new Gateway(life, slack.apiUrl());
    Map<String, String> variables = new HashMap<>(more);
    variables.put("SLACK_BOT_TOKEN", slack.botToken());
    variables.put("SLACK_SIGNING_SECRET", slack.signingSecret());
    variables.put("SLACK_API_URL", gateway.apiUrl().toString());
    variables.put("DATABASE_URL", life.through(database));
    Settings settings = Settings.read(variables);
    try {
      house = House.open(settings, WebServer.Address.loopback(0), clock, clock);
    } catch (IOException e) {
      gateway.close();
      throw new UncheckedIOException(e);
    }
  }

  Lifeline life() {
    return life;
  }

  House house() {
    return house;
  }

  boolean isAlive() {
    return !life.isCut();
  }

  /** What it was doing comes to nothing. */
  void kill() {
    life.cut();
    close();
  }

  void close() {
    house.close();
    gateway.close();
  }
}
