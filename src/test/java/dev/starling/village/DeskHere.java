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
  public JsonObject upload(String user, String name, int seconds) {
    URI address = URI.create("http://127.0.0.1:" + village.slack().port());
    return new DeskThere(address).upload(user, name, seconds);
  }
}
