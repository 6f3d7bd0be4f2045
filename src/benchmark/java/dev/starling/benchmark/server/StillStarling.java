package dev.starling.benchmark.server;

import dev.starling.config.Settings;
import dev.starling.house.House;
import dev.starling.slack.wire.WebServer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Starling with a clock that stands still: what it would say by itself a minute later does not fall
 * into somebody else's measurement. Signatures go by the real clock.
 */
public final class StillStarling {
  private StillStarling() {}

  /** Takes the port, and the second at which time stands. */
  public static void main(String[] arguments) throws Exception {
    Instant now = Instant.ofEpochSecond(Long.parseLong(arguments[1]));
    House.open(
        Settings.read(System.getenv()),
        WebServer.Address.loopback(Integer.parseInt(arguments[0])),
        Clock.fixed(now, ZoneOffset.UTC),
        Clock.systemUTC());
    Thread.currentThread().join();
  }
}
