package dev.starling.slack.wire;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** The other end of Socket Mode: says hello, and hands out what it is told. */
final class FakeSockets extends WebSocketServer implements AutoCloseable {
  private final CountDownLatch ready = new CountDownLatch(1);
  private final BlockingQueue<WebSocket> opened = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> received = new LinkedBlockingQueue<>();

  FakeSockets() throws InterruptedException {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    setDaemon(true);
    setReuseAddr(true);
    start();
    ready.await();
  }

  String opening() {
    return "{\"ok\":true,\"url\":\"ws://127.0.0.1:" + getPort() + "/link?ticket=t\"}";
  }

  /** The next socket that was opened; waiting is bounded so that a failure ends. */
  WebSocket nextSocket() throws InterruptedException {
    return present(opened.poll(20, TimeUnit.SECONDS));
  }

  String nextMessage() throws InterruptedException {
    return present(received.poll(20, TimeUnit.SECONDS));
  }

  /** What came and was not looked at yet. */
  List<String> otherMessages() {
    return List.copyOf(received);
  }

  private static <T> T present(T value) {
    if (value == null) {
      throw new AssertionError("nothing came");
    }
    return value;
  }

  @Override
  public void onOpen(WebSocket socket, ClientHandshake handshake) {
    socket.send("{\"type\":\"hello\",\"num_connections\":1}");
    opened.add(socket);
  }

  @Override
  public void onMessage(WebSocket socket, String message) {
    received.add(message);
  }

  @Override
  public void onClose(WebSocket socket, int code, String reason, boolean remote) {}

  @Override
  public void onError(WebSocket socket, Exception problem) {}

  @Override
  public void onStart() {
    ready.countDown();
  }

  @Override
  public void close() throws InterruptedException {
    stop(0);
  }
}
