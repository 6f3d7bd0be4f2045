package dev.starling.house;

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
import java.util.function.BooleanSupplier;
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
  private final Front front;

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
      Tools tools =
          new Tools(database.transaction(), errands.agenda(), incidents, ids, clock, realClock);
      Practice practice = new Practice(stores, tools);
      ahead = new WhatIsAhead(stores, practice.scheduling.timetables(), clock);

      SlackLine line = keep(new SlackLine(settings));
      Desk desk = Desk.at(line, stores, tools);
      front = keep(new Front(line, desk, stores, practice, tools));
      practice.answerAlarms(errands);
      front.answerAlarms(errands);
      new Voice(stores, practice, desk, clock).answerAlarms(errands);

      PrometheusRegistry registry = new PrometheusRegistry();
      Reception reception =
          new Reception(front.app(), front.events(), incidents, new Traffic(registry));
      List<HealthCheck> checks = new ArrayList<>(List.of(alive(database)));
      BooleanSupplier listening = connect(settings.door(), line, reception, realClock, checks);
      Optional<Signature> signature = signature(settings.door(), realClock);
      Optional<Door> door = signature.map(known -> new Door(known, reception));

      practice.scheduling.wake().all();
      keep(errands).start();
      web = keep(new WebServer(address, door, checks, registry));
      web.start();
      signature.ifPresentOrElse(
          known -> WarmUp.through(eventsAddress(), known, realClock), () -> WarmUp.of(reception));
      keep(presence(stores, practice, listening, clock, realClock)).begin();
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  private static Presence presence(
      Stores stores, Practice practice, BooleanSupplier listening, Clock clock, Clock realClock) {
    return new Presence(
        stores.attendance(),
        stores.workspaces(),
        practice.collectMissed,
        listening,
        clock,
        realClock);
  }

  private static HealthCheck alive(Database database) {
    return new HealthCheck("database", database::isAlive);
  }

  /** Opens the socket by which Slack reaches us, if that is the way; says whether it does. */
  private BooleanSupplier connect(
      SlackDoor door,
      SlackLine line,
      Reception reception,
      Clock realClock,
      List<HealthCheck> checks) {
    if (!(door instanceof SlackDoor.Socket way)) {
      return () -> true;
    }
    RandomGenerator random = RandomGenerator.getDefault();
    SocketMode socket = keep(new SocketMode(line, way.appToken(), reception, realClock, random));
    socket.start();
    checks.add(new HealthCheck("socket", socket::isHealthy));
    return socket::isConnected;
  }

  /** By which requests are known to be Slack's, where it comes to our door. */
  private static Optional<Signature> signature(SlackDoor door, Clock realClock) {
    return door instanceof SlackDoor.Http http
        ? Optional.of(new Signature(http.signingSecret(), realClock))
        : Optional.empty();
  }

  public int port() {
    return web.port();
  }

  /** Where Slack is to send everything. */
  public URI eventsAddress() {
    return URI.create("http://127.0.0.1:" + port() + "/slack/events");
  }

  public Errands errands() {
    return errands;
  }

  /** Whether nothing that somebody asked for is still being worked on; errands do not count. */
  public boolean isIdle() {
    return front.isIdle();
  }

  /** What is to happen next in all channels, soonest first. */
  public List<Ahead> ahead() {
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
