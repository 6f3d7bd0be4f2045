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
import java.time.Duration;
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

  private static final Duration PATIENCE = Duration.ofSeconds(6);

  /** What others stand on, the last opened on top. */
  private final Deque<AutoCloseable> cellar = new ArrayDeque<>();

  /** Where something is being done, and is finished before the house closes. */
  private final List<AutoCloseable> busy = new ArrayList<>();

  private Runnable hangUp = () -> {};

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
      Tools tools = Tools.of(database, errands, incidents, ids, clock, realClock);
      Practice practice =
          new Practice(stores, tools, settings.keeping(), settings.encryptionKeys());
      ahead = new WhatIsAhead(stores, practice.scheduling.timetables(), clock);

      SlackLine line = keep(new SlackLine(settings));
      hangUp = line::hangUp;
      Desk desk = Desk.at(line, stores, practice.scheduling, tools);
      front = busy(new Front(line, desk, stores, practice, tools));
      practice.answerAlarms(errands);
      front.answerAlarms(errands);
      new Voice(stores, practice, desk, errands.agenda(), clock).answerAlarms(errands);

      PrometheusRegistry registry = Undone.countedOf(stores);
      Reception reception =
          new Reception(front.app(), front.events(), incidents, new Traffic(registry));
      List<HealthCheck> checks = new ArrayList<>(List.of(alive(database)));
      BooleanSupplier listening = connect(settings.door(), line, reception, realClock, checks);
      Optional<Signature> signature = signature(settings.door(), realClock);
      Optional<Door> door = signature.map(known -> new Door(known, reception));

      practice.scheduling.wake().all();
      practice.forgetting.housework.begin();
      busy(errands).start();
      web = busy(new WebServer(address, door, checks, registry));
      web.start();
      signature.ifPresentOrElse(
          known -> WarmUp.through(eventsAddress(), known, realClock), () -> WarmUp.of(reception));
      keep(presence(stores, practice, tools, listening)).begin();
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  private static Presence presence(
      Stores stores, Practice practice, Tools tools, BooleanSupplier listening) {
    return new Presence(
        stores.attendance(),
        stores.workspaces(),
        practice.collectMissed,
        tools.transaction(),
        listening,
        tools.clock(),
        tools.realClock());
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
    SocketMode socket = busy(new SocketMode(line, way.appToken(), reception, realClock, random));
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
    cellar.push(room);
    return room;
  }

  private <R extends AutoCloseable> R busy(R room) {
    busy.add(room);
    return room;
  }

  /**
   * Finishes what is in hand, everywhere at the same time: whoever stops us waits for ten seconds.
   * What Slack has not answered by then is left to the next start, like after a crash.
   */
  @Override
  public void close() {
    List<Thread> farewells =
        busy.stream().map(room -> new Thread(() -> close(room), "starling-closing")).toList();
    busy.clear();
    farewells.forEach(Thread::start);
    await(farewells, PATIENCE);
    hangUp.run();
    await(farewells, PATIENCE);
    while (!cellar.isEmpty()) {
      close(cellar.pop());
    }
  }

  private static void close(AutoCloseable room) {
    try {
      room.close();
    } catch (Exception e) {
      log.warn("{} did not close well", room.getClass().getSimpleName(), e);
    }
  }

  private static void await(List<Thread> farewells, Duration longest) {
    long end = System.nanoTime() + longest.toNanos();
    try {
      for (Thread farewell : farewells) {
        farewell.join(Math.max(1, Duration.ofNanos(end - System.nanoTime()).toMillis()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
