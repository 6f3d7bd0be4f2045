package dev.starling.village;

import com.google.gson.JsonObject;
import dev.starling.localslack.LocalSlack;

/** The page of a local Slack in this process, whose Starling is another one that may be dead. */
record DeskBeside(LocalSlack slack) implements Desk {
  @Override
  public JsonObject act(JsonObject asked) {
    JsonObject answer = slack.act(asked);
    if (!answer.get("ok").getAsBoolean()) {
      throw new AssertionError(Json.text(answer, "error") + " " + asked);
    }
    return answer;
  }

  @Override
  public JsonObject state(String user) {
    return slack.state(user);
  }
}
