package dev.starling.village;

import com.google.gson.JsonObject;
import java.net.URI;

/** The page of the village's local Slack, which is in this process. */
record DeskHere(Village village) implements Desk {
  @Override
  public JsonObject act(JsonObject asked) {
    village.clock().tick();
    JsonObject answer = village.slack().act(asked);
    if (!answer.get("ok").getAsBoolean()) {
      throw new AssertionError(Json.text(answer, "error") + " " + asked);
    }
    village.settle();
    return answer;
  }

  @Override
  public JsonObject state(String user) {
    return village.slack().state(user);
  }

  @Override
  public JsonObject attach(String user, String name, byte[] bytes) {
    return there().attach(user, name, bytes);
  }

  @Override
  public String read(String user, JsonObject file) {
    return there().read(user, file);
  }

  @Override
  public JsonObject upload(String user, String name, int seconds) {
    return there().upload(user, name, seconds);
  }

  @Override
  public byte[] download(String user, JsonObject file) {
    return there().download(user, file);
  }

  private DeskThere there() {
    return new DeskThere(URI.create("http://127.0.0.1:" + village.slack().port()));
  }
}
