package dev.starling.localslack.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Manifest;
import dev.starling.localslack.model.Resource;
import dev.starling.localslack.model.World;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A socket is replaced when it has lived long enough. */
class SocketAgeTest {
  @TempDir Path folder;

  @Test
  void an_old_socket_is_told_to_go_and_gets_no_more_work() throws Exception {
    String founding = Resource.text("workspace.yml");
    Manifest manifest = Manifest.parse(Resource.text("manifest.yml"));
    World world = World.open(folder, manifest, founding, InstantSource.system(), Duration.ZERO);
    Sockets sockets = new Sockets(world.app(), world.happenings(), Duration.ofMillis(50));
    sockets.open();
    Ear ear = new Ear(sockets.ticket());
    ear.connectBlocking();
    assertThat(Json.text(ear.next(), "type")).isEqualTo("hello");
    assertThat(Json.text(ear.next(), "reason")).isEqualTo("warning");
    assertThat(Json.text(ear.next(), "reason")).isEqualTo("refresh_requested");
    assertThat(sockets.connected()).isFalse();
    sockets.close();
    world.documents().close();
  }

  private static final class Ear extends WebSocketClient {
    private final BlockingQueue<JsonObject> heard = new LinkedBlockingQueue<>();

    Ear(String url) {
      super(URI.create(url));
    }

    JsonObject next() throws InterruptedException {
      return Json.object(Json.of("heard", heard.poll(10, TimeUnit.SECONDS)), "heard");
    }

    @Override
    public void onOpen(ServerHandshake handshake) {}

    @Override
    public void onMessage(String message) {
      heard.add(Json.parse(message));
    }

    @Override
    public void onClose(int code, String reason, boolean remote) {}

    @Override
    public void onError(Exception problem) {}
  }
}
