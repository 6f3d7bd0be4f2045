package dev.starling.localslack.control;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One thing that can be ordered.
 *
 * @param says what it does, for whoever reads the list
 * @param carryOut from what was sent to what is answered, beside {@code ok}
 */
public record Order(
    String verb, String path, String says, Function<JsonObject, JsonObject> carryOut) {

  static Order get(String path, String says, Function<JsonObject, JsonObject> carryOut) {
    return new Order("GET", path, says, carryOut);
  }

  static Order post(String path, String says, Function<JsonObject, JsonObject> carryOut) {
    return new Order("POST", path, says, carryOut);
  }

  static Order delete(String path, String says, Runnable carryOut) {
    return new Order("DELETE", path, says, asked -> done(carryOut));
  }

  static JsonObject done(Runnable what) {
    what.run();
    return new JsonObject();
  }

  /** Something that is on or off: {@code {"on": true}}. */
  public static Order toggle(String path, String says, Consumer<Boolean> toggled) {
    return post(
        path,
        says + " {on}",
        asked -> {
          if (!Json.text(asked, "on").matches("true|false")) {
            throw new No("Say {\"on\": true} or {\"on\": false}.");
          }
          return done(() -> toggled.accept(Json.is(asked, "on")));
        });
  }
}
