package dev.starling.localslack.delivery;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.App;
import dev.starling.localslack.model.Happening;
import dev.starling.localslack.model.Happenings;
import dev.starling.localslack.model.Ids;
import dev.starling.localslack.model.Json;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Socket Mode: each parcel goes down any one of the app's open sockets and waits for its ack. */
public final class Sockets implements Line, AutoCloseable {
  /** How long Slack lets one live. */
  public static final Duration LIFE = Duration.ofHours(1);

  private static final Logger LOG = LoggerFactory.getLogger(Sockets.class);
  private static final Duration NOTICE = Duration.ofSeconds(10);
  private static final int MOST = 10;

  private final App app;
  private final Happenings happenings;
  private final Duration life;
  private final SocketDoor door = new SocketDoor(this);
  private final Departures ends = new Departures("socket-ends");
  private final Set<String> tickets = ConcurrentHashMap.newKeySet();
  private final List<WebSocket> live = new CopyOnWriteArrayList<>();
  private final Acks acks = new Acks();
  private final AtomicInteger turn = new AtomicInteger();
  private final AtomicInteger refusals = new AtomicInteger();

  public Sockets(App app, Happenings happenings, Duration life) {
    this.app = app;
    this.happenings = happenings;
    this.life = life;
  }

  public void open() {
    door.open();
  }

  /** An address good for one connection. */
  public String ticket() {
    String ticket = Ids.hex(32);
    tickets.add(ticket);
    return "ws://127.0.0.1:" + door.getPort() + "/link/?ticket=" + ticket + "&app_id=" + app.id();
  }

  public boolean connected() {
    return !live.isEmpty();
  }

  public int connections() {
    return live.size();
  }

  @Override
  public CompletableFuture<Reply> carry(Parcel parcel) {
    List<WebSocket> open = List.copyOf(live);
    if (open.isEmpty()) {
      return CompletableFuture.completedFuture(Reply.refused("connection_failed"));
    }
    WebSocket socket = open.get(Math.floorMod(turn.getAndIncrement(), open.size()));
    String id = UUID.randomUUID().toString();
    CompletableFuture<Reply> reply = acks.expect(id, socket, PATIENCE);
    if (!send(socket, SocketNews.envelope(id, parcel))) {
      acks.lost(socket);
    }
    return reply;
  }

  /**
   * Tells every open socket to be replaced, as Slack does every few hours; new ones get the work.
   */
  public void refresh() {
    retire(List.copyOf(live), "refresh_requested");
  }

  /** Says that the end is near; until then everything goes on. */
  public void warn() {
    live.forEach(socket -> send(socket, SocketNews.disconnect("warning")));
  }

  /** As when somebody switches Socket Mode off in the settings of the app. */
  public void disable() {
    retire(List.copyOf(live), "link_disabled");
  }

  /** Drops every socket without a word. */
  public void cut() {
    door.getConnections().forEach(socket -> socket.closeConnection(1006, "cut"));
  }

  /** The next connections are dropped as soon as they are made. */
  public void refuse(int times) {
    refusals.set(times);
  }

  /** What is on its way may still be acknowledged for a while. */
  private void retire(List<WebSocket> old, String reason) {
    live.removeAll(old);
    old.forEach(socket -> send(socket, SocketNews.disconnect(reason)));
    happenings.tell(new Happening.AppChanged());
    ends.after(NOTICE, () -> old.forEach(socket -> socket.close(1000, reason)));
  }

  private void grows(WebSocket socket) {
    Duration young = life.compareTo(NOTICE) > 0 ? life.minus(NOTICE) : life;
    ends.after(young, () -> send(socket, SocketNews.disconnect("warning")));
    ends.after(
        life,
        () -> {
          if (live.contains(socket)) {
            retire(List.of(socket), "refresh_requested");
          }
        });
  }

  /** Says whether it could be sent. */
  private static boolean send(WebSocket socket, JsonObject message) {
    try {
      socket.send(Json.writeAscii(message));
      return true;
    } catch (WebsocketNotConnectedException e) {
      LOG.debug("A socket was gone before it could be told", e);
      return false;
    }
  }

  void heard(String text) {
    acks.arrived(text);
  }

  /** Says whether the ticket was good; then the socket is one of the app's. */
  boolean admit(WebSocket socket, String ticket) {
    if (!tickets.remove(ticket) || refusals.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
      return false;
    }
    if (live.size() >= MOST) {
      send(socket, SocketNews.disconnect("too_many_websockets"));
      return false;
    }
    live.add(socket);
    send(socket, SocketNews.hello(app.id(), live.size(), life.toSeconds()));
    grows(socket);
    happenings.tell(new Happening.AppChanged());
    return true;
  }

  void gone(WebSocket socket) {
    if (live.remove(socket)) {
      happenings.tell(new Happening.AppChanged());
    }
    acks.lost(socket);
  }

  @Override
  public void close() {
    ends.close();
    door.shut();
  }
}
