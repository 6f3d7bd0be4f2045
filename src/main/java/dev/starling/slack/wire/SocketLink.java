package dev.starling.slack.wire;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ServerHandshake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One socket to Slack, from its hello to its end. */
final class SocketLink extends WebSocketClient {
  private static final Logger log = LoggerFactory.getLogger(SocketLink.class);
  private static final int SECONDS_WITHOUT_PONG = 30;
  private static final Duration GLANCE = Duration.ofSeconds(15);
  private static final Duration GOODBYE = Duration.ofSeconds(2);

  private final BiConsumer<SocketLink, JsonObject> desk;
  private final Duration patience;
  private final CompletableFuture<Boolean> hello = new CompletableFuture<>();
  private final CompletableFuture<String> end = new CompletableFuture<>();
  private final CountDownLatch closed = new CountDownLatch(1);

  SocketLink(URI address, Duration patience, BiConsumer<SocketLink, JsonObject> desk) {
    super(address);
    this.desk = desk;
    this.patience = patience;
    setConnectionLostTimeout(SECONDS_WITHOUT_PONG);
    setTcpNoDelay(true);
    setDaemon(true);
  }

  /** Connects, and returns when Slack has said hello. */
  void open() throws IOException, InterruptedException {
    boolean greeted = false;
    connect();
    try {
      greeted = hello.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("no hello from Slack", e);
    } finally {
      if (!greeted) {
        close();
      }
    }
  }

  /** Closes it after all that is still to be sent. */
  void hangUp() throws InterruptedException {
    close();
    if (!closed.await(GOODBYE.toMillis(), TimeUnit.MILLISECONDS)) {
      closeConnection(CloseFrame.GOING_AWAY, "");
    }
  }

  /** Returns why it ended, or is about to: Slack announces its own refreshes. */
  String awaitEnd() throws InterruptedException, ExecutionException {
    while (true) {
      try {
        return end.get(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (!isOpen()) {
          return "it is not open";
        }
      }
    }
  }

  @Override
  public void onOpen(ServerHandshake handshake) {
    // What counts is the hello.
  }

  @Override
  public void onMessage(String text) {
    try {
      JsonObject message = Json.parse(text);
      switch (Json.text(message, "type").orElse("")) {
        case "hello" -> hello.complete(true);
        case "disconnect" -> end.complete(Json.text(message, "reason").orElse("disconnect"));
        default -> desk.accept(this, message);
      }
    } catch (BadRequest e) {
      log.warn("Slack sent something over the socket that is not JSON");
    }
  }

  @Override
  public void onClose(int code, String reason, boolean remote) {
    hello.completeExceptionally(new IOException("closed with code " + code));
    end.complete("closed with code " + code);
    closed.countDown();
  }

  @Override
  public void onError(Exception problem) {
    log.info("Trouble on the socket to Slack: {}", problem.getClass().getSimpleName());
  }
}
