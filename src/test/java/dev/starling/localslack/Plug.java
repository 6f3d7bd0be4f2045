package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;

/** The app's end of a socket; its answer is appended to the acknowledgement, null is silence. */
final class Plug extends WebSocketClient implements AutoCloseable {
  final BlockingQueue<JsonObject> received = new LinkedBlockingQueue<>();
  final BlockingQueue<Integer> closed = new LinkedBlockingQueue<>();
  private final CountDownLatch settled = new CountDownLatch(1);
  private final Function<JsonObject, String> answer;

  Plug(String url, Function<JsonObject, String> answer) {
    super(URI.create(url));
    this.answer = answer;
  }

  static Plug into(Rig rig, Function<JsonObject, String> answer) throws Exception {
    String url = Json.text(rig.call(rig.slack.appToken(), "apps.connections.open"), "url");
    Plug plug = new Plug(url, answer);
    plug.connect();
    // The other end knows of the socket a moment later than this one, and may refuse it.
    assertThat(plug.settled.await(10, TimeUnit.SECONDS)).isTrue();
    return plug;
  }

  JsonObject next() throws InterruptedException {
    JsonObject next = received.poll(10, TimeUnit.SECONDS);
    assertThat(next).isNotNull();
    return next;
  }

  @Override
  public void onOpen(ServerHandshake handshake) {}

  @Override
  public void onMessage(String message) {
    JsonObject envelope = Json.parse(message);
    String more = Json.has(envelope, "envelope_id") ? answer.apply(envelope) : null;
    if (more != null) {
      send("{\"envelope_id\":\"" + Json.text(envelope, "envelope_id") + "\"" + more + "}");
    }
    received.add(envelope);
    settled.countDown();
  }

  @Override
  public void onClose(int code, String reason, boolean remote) {
    closed.add(code);
    settled.countDown();
  }

  @Override
  public void onError(Exception problem) {}
}
