package dev.starling.localslack.delivery;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server at which sockets arrive, on a loopback port of its own. */
final class SocketDoor extends WebSocketServer {
  private static final Logger LOG = LoggerFactory.getLogger(SocketDoor.class);
  private static final int BAD_TICKET = 4001;

  /** Clients think a socket dead that has not been pinged for half a minute. */
  private static final int PING_SECONDS = 10;

  private final Sockets sockets;
  private final CountDownLatch opened = new CountDownLatch(1);

  SocketDoor(Sockets sockets) {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
    this.sockets = sockets;
  }

  void open() {
    setReuseAddr(true);
    setDaemon(true);
    setConnectionLostTimeout(PING_SECONDS);
    start();
    try {
      if (!opened.await(10, TimeUnit.SECONDS)) {
        throw new IllegalStateException("The socket server did not start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  void shut() {
    try {
      stop(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void onStart() {
    opened.countDown();
  }

  @Override
  public void onOpen(WebSocket socket, ClientHandshake handshake) {
    String address = handshake.getResourceDescriptor();
    if (!sockets.admit(socket, address.replaceFirst("^.*[?&]ticket=([0-9a-f]+).*$", "$1"))) {
      socket.close(BAD_TICKET, "invalid ticket");
    }
  }

  @Override
  public void onMessage(WebSocket socket, String message) {
    sockets.heard(message);
  }

  @Override
  public void onClose(WebSocket socket, int code, String reason, boolean remote) {
    sockets.gone(socket);
  }

  @Override
  public void onError(WebSocket socket, Exception problem) {
    LOG.warn("Socket Mode: {}", problem.toString());
  }
}
