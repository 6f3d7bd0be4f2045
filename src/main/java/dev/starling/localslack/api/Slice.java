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
    int limit = call.number("limit", usual);
    if (limit < 1 || limit > max) {
      throw new ApiError("invalid_limit");
    }
    int from = call.find("cursor").map(Slice::decode).orElse(0);
    JsonArray items = new JsonArray();
    for (int i = from; i < Math.min(all.size(), from + limit); i++) {
      items.add(all.get(i));
    }
    boolean more = from + limit < all.size();
    return new Slice(items, more ? encode(from + limit) : "");
  }

  boolean hasMore() {
    return !nextCursor.isEmpty();
  }

  JsonObject metadata() {
    return Json.of("next_cursor", nextCursor);
  }

  private static String encode(int at) {
    return Base64.getEncoder().encodeToString((PREFIX + at).getBytes(StandardCharsets.UTF_8));
  }

  private static int decode(String cursor) {
    try {
      String text = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
      return Integer.parseInt(text.substring(PREFIX.length()));
    } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
      throw new ApiError("invalid_cursor");
    }
  }
}
