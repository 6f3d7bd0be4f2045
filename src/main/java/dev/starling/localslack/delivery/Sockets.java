package dev.starling.localslack.delivery;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import dev.starling.localslack.model.App;
import dev.starling.localslack.model.Happening;
import dev.starling.localslack.model.Happenings;
import dev.starling.localslack.model.Ids;
import dev.starling.localslack.model.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Socket Mode: each parcel goes down any one of the app's open sockets and waits for its ack. */
public final class Sockets implements Line, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Sockets.class);

  private record Waiting(WebSocket socket, CompletableFuture<Reply> reply) {}

  private final App app;
  private final Happenings happenings;
  private final SocketDoor door = new SocketDoor(this);
  private final Set<String> tickets = ConcurrentHashMap.newKeySet();
  private final List<WebSocket> live = new CopyOnWriteArrayList<>();
  private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();
  private final AtomicInteger turn = new AtomicInteger();

  public Sockets(App app, Happenings happenings) {
    this.app = app;
    this.happenings = happenings;
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

  @Override
  public CompletableFuture<Reply> carry(Parcel parcel) {
    List<WebSocket> open = List.copyOf(live);
    if (open.isEmpty()) {
      return CompletableFuture.completedFuture(Reply.refused("connection_failed"));
    }
    WebSocket socket = open.get(Math.floorMod(turn.getAndIncrement(), open.size()));
    String id = UUID.randomUUID().toString();
    CompletableFuture<Reply> reply = new CompletableFuture<>();
    waiting.put(id, new Waiting(socket, reply));
    try {
      socket.send(Json.writeAscii(envelope(id, parcel)));
    } catch (WebsocketNotConnectedException e) {
      reply.complete(Reply.refused("connection_failed"));
    }
    return reply
        .completeOnTimeout(Reply.refused("timeout"), PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
        .whenComplete((answered, problem) -> waiting.remove(id));
  }

  private static JsonObject envelope(String id, Parcel parcel) {
    boolean event = parcel.kind() == Parcel.Kind.EVENT;
    JsonObject envelope =
        Json.of(
            "envelope_id",
            id,
            "type",
            parcel.kind().envelope(),
            "payload",
            parcel.payload(),
            "accepts_response_payload",
            !event);
    if (event) {
      envelope.addProperty("retry_attempt", parcel.attempt());
      envelope.addProperty("retry_reason", parcel.retryReason());
    }
    return envelope;
  }

  /**
   * Tells every open socket to be replaced, as Slack does every few hours; new ones get the work.
   */
  public void refresh() {
    List<WebSocket> old = List.copyOf(live);
    live.removeAll(old);
    JsonObject notice =
        Json.of(
            "type", "disconnect",
            "reason", "refresh_requested",
            "debug_info", Json.of("host", "applink-local"));
    old.forEach(socket -> send(socket, notice));
    happenings.tell(new Happening.AppChanged());
  }

  /** Drops every socket without a word. */
  public void cut() {
    door.getConnections().forEach(socket -> socket.closeConnection(1006, "cut"));
  }

  private static void send(WebSocket socket, JsonObject message) {
    try {
      socket.send(Json.write(message));
    } catch (WebsocketNotConnectedException e) {
      LOG.debug("A socket was gone before it could be told", e);
    }
  }

  void acknowledged(String text) {
    try {
      JsonObject ack = Json.parse(text);
      Waiting found = waiting.get(Json.text(ack, "envelope_id"));
      if (found != null) {
        found.reply().complete(Reply.taken(Json.has(ack, "payload") ? payload(ack) : ""));
      }
    } catch (JsonParseException | IllegalStateException e) {
      LOG.warn("The app sent something that is no acknowledgement: {}", e.getMessage());
    }
  }

  private static String payload(JsonObject ack) {
    return ack.get("payload").isJsonPrimitive()
        ? ack.get("payload").getAsString()
        : Json.write(ack.get("payload"));
  }

  @Override
  public void close() {
    door.shut();
  }

  /** Says whether the ticket was good; then the socket is one of the app's. */
  boolean admit(WebSocket socket, String ticket) {
    if (!tickets.remove(ticket)) {
      return false;
    }
    live.add(socket);
    send(socket, hello());
    happenings.tell(new Happening.AppChanged());
    return true;
  }

  private JsonObject hello() {
    return Json.of(
        "type", "hello",
        "num_connections", live.size(),
        "connection_info", Json.of("app_id", app.id()),
        "debug_info", Json.of("host", "applink-local", "approximate_connection_time", 18_060));
  }

  void gone(WebSocket socket) {
    if (live.remove(socket)) {
      happenings.tell(new Happening.AppChanged());
    }
    waiting.values().stream()
        .filter(each -> each.socket().equals(socket))
        .forEach(each -> each.reply().complete(Reply.refused("connection_failed")));
  }
}
