package dev.starling.house;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Breaks payloads, as no Slack would and somebody might. */
final class Breaking {
  private static final int DEEP = 200;
  private static final int LONG = 20_000;

  private final Random random;

  Breaking(Random random) {
    this.random = random;
  }

  /** The same with one to three of its values replaced, removed, or put elsewhere. */
  JsonObject broken(JsonObject payload) {
    JsonObject broken = payload.deepCopy();
    int wounds = 1 + random.nextInt(3);
    for (int i = 0; i < wounds; i++) {
      wound(broken);
    }
    return broken;
  }

  private void wound(JsonObject whole) {
    List<JsonObject> objects = new ArrayList<>();
    collect(whole, objects);
    JsonObject victim = objects.get(random.nextInt(objects.size()));
    if (victim.isEmpty()) {
      victim.add("text", something());
      return;
    }
    String key = new ArrayList<>(victim.keySet()).get(random.nextInt(victim.size()));
    switch (random.nextInt(4)) {
      case 0 -> victim.remove(key);
      case 1 -> victim.add(key + "s", victim.get(key).deepCopy());
      default -> victim.add(key, something());
    }
  }

  private static void collect(JsonElement element, List<JsonObject> found) {
    if (element.isJsonObject()) {
      found.add(element.getAsJsonObject());
      element.getAsJsonObject().asMap().values().forEach(each -> collect(each, found));
    } else if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(each -> collect(each, found));
    }
  }

  private JsonElement something() {
    return switch (random.nextInt(14)) {
      case 0 -> JsonNull.INSTANCE;
      case 1 -> new JsonPrimitive(-1);
      case 2 -> new JsonPrimitive(new BigDecimal("1e400"));
      case 3 -> new JsonPrimitive(true);
      case 4 -> new JsonPrimitive("");
      case 5 -> new JsonPrimitive("a\u0000b");
      case 6 -> new JsonPrimitive("\ud800 half a pair");
      case 7 -> new JsonPrimitive("x".repeat(LONG));
      case 8 -> new JsonPrimitive("99999999999999.1");
      case 9 -> new JsonPrimitive("' or 1=1; drop table round; --");
      case 10 -> new JsonArray();
      case 11 -> new JsonObject();
      case 12 -> deep();
      default -> new JsonPrimitive("U2");
    };
  }

  private static JsonElement deep() {
    JsonElement inner = new JsonPrimitive("bottom");
    for (int i = 0; i < DEEP; i++) {
      JsonArray around = new JsonArray();
      around.add(inner);
      inner = around;
    }
    return inner;
  }
}
