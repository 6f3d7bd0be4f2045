package dev.starling.localslack.control;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import java.time.Duration;

/** Reads what was sent along with an order, or says what is wrong with it. */
final class Asked {
  private Asked() {}

  static String text(JsonObject asked, String key) {
    return Json.find(asked, key)
        .orElseThrow(() -> new No("Say which: \"" + key + "\" is missing."));
  }

  static double number(JsonObject asked, String key, double otherwise) {
    if (!Json.has(asked, key)) {
      return otherwise;
    }
    if (!Json.text(asked, key).matches("-?\\d{1,12}(\\.\\d{1,9})?")) {
      throw new No("\"" + key + "\" has to be a number.");
    }
    return Double.parseDouble(Json.text(asked, key));
  }

  static Duration seconds(JsonObject asked, String key, double otherwise) {
    double seconds = number(asked, key, otherwise);
    if (seconds < 0) {
      throw new No("\"" + key + "\" has to be a number of seconds, from 0 up.");
    }
    return Duration.ofMillis(Math.round(seconds * 1000));
  }
}
