package dev.starling.localslack.teammates;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The id a teammate's message carries. It is made from the plan, so that a plan that is taken up
 * again finds what it has said already; people's ids are random, which tells the two apart.
 */
final class Hallmark {
  private static final int MADE_FROM_A_NAME = 3;

  private Hallmark() {}

  static String of(String plan, int step) {
    return UUID.nameUUIDFromBytes((plan + "#" + step).getBytes(StandardCharsets.UTF_8)).toString();
  }

  static boolean isOn(JsonObject message) {
    return Json.find(message, "client_msg_id")
        .filter(id -> UUID.fromString(id).version() == MADE_FROM_A_NAME)
        .isPresent();
  }
}
