package dev.starling.localslack.delivery;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import dev.starling.localslack.model.App;
import dev.starling.localslack.model.Happening;
import dev.starling.localslack.model.Happenings;
import dev.starling.localslack.model.Ids;
import dev.starling.localslack.model.Json;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Socket Mode: each parcel goes down any one of the app's open sockets and waits for its ack. */
public final class Sockets implements Line, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Sockets.class);

  private record Waiting(WebSocket socket, CompletableFuture<Reply> reply) {}

  private final App app;
  private final Happenings happenings;
  private final Door door = new Door();
  private final CountDownLatch opened = new CountDownLatch(1);
  private final Set<String> tickets = ConcurrentHashMap.newKeySet();
  private final List<WebSocket> live = new CopyOnWriteArrayList<>();
  private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();
  private final AtomicInteger turn = new AtomicInteger();

  public Sockets(App app, Happenings happenings) {
    this.app = app;
    this.happenings = happenings;
  }

  public void open() {
    door.setReuseAddr(true);
    door.setDaemon(true);
    door.start();
    try {
      if (!opened.await(10, TimeUnit.SECONDS)) {
        throw new IllegalStateException("The socket server did not start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
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
    String id = java.util.UUID.randomUUID().toString();
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

  private void acknowledged(String text) {
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
    try {
      door.stop(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Door extends WebSocketServer {
    Door() {
      super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
    }

    @Override
    public void onStart() {
      opened.countDown();
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
      String ticket =
          handshake.getResourceDescriptor().replaceFirst("^.*[?&]ticket=([0-9a-f]+).*$", "$1");
      if (!tickets.remove(ticket)) {
        socket.close(4001, "invalid ticket");
        return;
      }
      live.add(socket);
      socket.send(Json.write(hello()));
      happenings.tell(new Happening.AppChanged());
    }

    private JsonObject hello() {
      return Json.of(
          "type", "hello",
          "num_connections", live.size(),
          "connection_info", Json.of("app_id", app.id()),
          "debug_info", Json.of("host", "applink-local", "approximate_connection_time", 18_060));
    }

    @Override
    public void onMessage(WebSocket socket, String message) {
      acknowledged(message);
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {
      if (live.remove(socket)) {
        happenings.tell(new Happening.AppChanged());
      }
      waiting.values().stream()
          .filter(each -> each.socket().equals(socket))
          .forEach(each -> each.reply().complete(Reply.refused("connection_failed")));
    }

    @Override
    public void onError(WebSocket socket, Exception problem) {
      LOG.warn("Socket Mode: {}", problem.toString());
    }
  }
}
