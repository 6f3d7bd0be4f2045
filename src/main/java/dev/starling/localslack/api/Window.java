package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** From when to when somebody wants to read. */
record Window(BigDecimal oldest, BigDecimal latest, boolean inclusive) {
  private static final BigDecimal NEVER_YET = new BigDecimal("9999999999");

  static Window of(Call call) {
    return new Window(
        time(call, "oldest", BigDecimal.ZERO),
        time(call, "latest", NEVER_YET),
        call.is("inclusive"));
  }

  private static BigDecimal time(Call call, String key, BigDecimal otherwise) {
    try {
      return call.find(key).map(BigDecimal::new).orElse(otherwise);
    } catch (NumberFormatException e) {
      throw new ApiError("invalid_ts_" + key);
    }
  }

  /** The last timestamp that may lie in it; timestamps sort as their texts do. */
  String end() {
    return latest.min(NEVER_YET).setScale(6, RoundingMode.DOWN).toPlainString();
  }

  boolean holds(JsonObject message) {
    return begins(message) && latest.compareTo(ts(message)) >= least();
  }

  /** Whether it lies behind the beginning. */
  boolean begins(JsonObject message) {
    return ts(message).compareTo(oldest) >= least();
  }

  private int least() {
    return inclusive ? 0 : 1;
  }

  private static BigDecimal ts(JsonObject message) {
    return new BigDecimal(Json.text(message, "ts"));
  }
}
