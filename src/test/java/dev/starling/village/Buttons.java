package dev.starling.village;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** What can be pressed or chosen in a message or a window. */
final class Buttons {
  private Buttons() {}

  /** Each with its block's id as {@code block_id}. */
  static List<JsonObject> in(JsonObject messageOrView) {
    List<JsonObject> found = new ArrayList<>();
    for (JsonObject block : Json.objects(messageOrView, "blocks")) {
      Json.walk(
          block,
          object -> {
            if (object.has("action_id")) {
              JsonObject button = object.deepCopy();
              button.addProperty("block_id", Json.text(block, "block_id"));
              found.add(button);
            }
          });
    }
    return found;
  }
}
