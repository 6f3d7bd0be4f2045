package dev.starling;

import dev.starling.base.Ids;
import dev.starling.config.Settings;
import dev.starling.config.SlackDoor;
import dev.starling.slack.wire.Door;
import dev.starling.slack.wire.HealthCheck;
import dev.starling.slack.wire.Incidents;
import dev.starling.slack.wire.Reception;
import dev.starling.slack.wire.Signature;
import dev.starling.slack.wire.SlackLine;
import dev.starling.slack.wire.SocketMode;
import dev.starling.slack.wire.Traffic;
import dev.starling.slack.wire.WarmUp;
import dev.starling.slack.wire.WebServer;
import dev.starling.storage.Database;
import dev.starling.storage.Errands;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whole of Starling, built from the cellar up and closed from the roof down. */
public final class House implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(House.class);

  private final Deque<AutoCloseable> rooms = new ArrayDeque<>();
  private final Errands errands;
  private final WebServer web;
  private final WhatIsAhead ahead;

  /**
   * Builds the house and opens its doors.
   *
   * @param clock by which slots, deadlines and pauses are told
   * @param realClock for what comes from outside with a time on it: signatures
   * @throws IOException when the port is taken
   */
  public static House open(
      Settings settings, WebServer.Address address, Clock clock, Clock realClock)
      throws IOException {
    return new House(settings, address, clock, realClock, new Ids());
  }

  private House(Settings settings, WebServer.Address address, Clock clock, Clock realClock, Ids ids)
      throws IOException {
    try {
      Incidents incidents = Incidents.named(ids);
      Database database = keep(Database.open(settings.database().value()));
      Stores stores = Stores.in(database);
      errands = new Errands(database, clock, incidents::report);
      Practice practice =
          new Practice(stores, database.transaction(), errands.agenda(), ids, clock);
      practice.answerAlarms(errands);

      ahead = new WhatIsAhead(stores, practice.timetables, clock);

      SlackLine line = keep(new SlackLine(settings));
      Front front =
          keep(
              new Front(
                  line, stores, practice, database.transaction(), errands, incidents, ids, clock));
      PrometheusRegistry registry = new PrometheusRegistry();
      Reception reception =
          new Reception(front.app(), front.events(), incidents, new Traffic(registry));

      List<HealthCheck> checks = new ArrayList<>();
      checks.add(new HealthCheck("database", database::isAlive));
      Optional<Signature> signature = Optional.empty();
      if (settings.door() instanceof SlackDoor.Http http) {
        signature = Optional.of(new Signature(http.signingSecret(), realClock));
      } else if (settings.door() instanceof SlackDoor.Socket socket) {
        SocketMode socketMode =
            keep(
                new SocketMode(
                    line, socket.appToken(), reception, realClock, RandomGenerator.getDefault()));
        checks.add(new HealthCheck("socket", socketMode::isHealthy));
        socketMode.start();
      }
      practice.wakeSchedules.all();
      keep(errands).start();
      Optional<Door> door = signature.map(known -> new Door(known, reception));
      web = keep(new WebServer(address, door, checks, registry));
      web.start();
      signature.ifPresentOrElse(
          known -> WarmUp.through(eventsAddress(), known, realClock), () -> WarmUp.of(reception));
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  public int port() {
    return web.port();
  }

  /** Where Slack is to send everything. */
  public URI eventsAddress() {
    return URI.create("http://127.0.0.1:" + port() + "/slack/events");
  }

  Errands errands() {
    return errands;
  }

  /** What is to happen next in all channels, soonest first. */
  List<Ahead> ahead() {
    return ahead.list();
  }

  private <R extends AutoCloseable> R keep(R room) {
    rooms.push(room);
    return room;
  }

  /** Finishes what is in hand, the last opened first. */
  @Override
  public void close() {
    while (!rooms.isEmpty()) {
      AutoCloseable room = rooms.pop();
      try {
        room.close();
      } catch (Exception e) {
        log.warn("{} did not close well", room.getClass().getSimpleName(), e);
      }
    }
  }
}
