package dev.starling.localslack.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** One page of a longer answer, by Slack's cursors. */
record Slice(JsonArray items, String nextCursor) {
  private static final String PREFIX = "next:";

  static Slice of(List<JsonObject> all, Call call, int usual, int max) {
    return of(Json.list(all), call, usual, max);
  }

  static Slice of(JsonArray all, Call call, int usual, int max) {
    int limit = limit(call, usual, max);
    int from = call.find("cursor").map(Slice::place).orElse(0);
    JsonArray items = new JsonArray();
    for (int i = from; i < Math.min(all.size(), from + limit); i++) {
      items.add(all.get(i));
    }
    boolean more = from + limit < all.size();
    return new Slice(items, more ? encode(PREFIX + (from + limit)) : "");
  }

  static int limit(Call call, int usual, int max) {
    int limit = call.number("limit", usual);
    if (limit < 1 || limit > max) {
      throw new ApiError("invalid_limit");
    }
    return limit;
  }

  JsonObject metadata() {
    return Json.of("next_cursor", nextCursor);
  }

  private static int place(String cursor) {
    try {
      return Integer.parseInt(decode(cursor, PREFIX));
    } catch (NumberFormatException e) {
      throw new ApiError("invalid_cursor");
    }
  }

  static String encode(String words) {
    return Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
  }

  static String decode(String cursor, String prefix) {
    try {
      String words = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
      if (words.startsWith(prefix)) {
        return words.substring(prefix.length());
      }
    } catch (IllegalArgumentException e) {
      throw new ApiError("invalid_cursor");
    }
    throw new ApiError("invalid_cursor");
  }
}
