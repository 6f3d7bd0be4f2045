package dev.starling.localslack.model;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finding one's way in a list of blocks. */
public final class Blocks {
  private Blocks() {}

  /** With an id for every block and every element that came without. */
  public static JsonArray named(JsonArray blocks) {
    JsonArray named = blocks.deepCopy();
    withEmoji(named);
    named.forEach(
        block -> {
          name(block.getAsJsonObject(), "block_id");
          elements(block.getAsJsonObject()).stream()
              .filter(e -> !List.of("mrkdwn", "plain_text", "image").contains(Json.text(e, "type")))
              .filter(e -> !Json.text(e, "type").startsWith("rich_text_"))
              .forEach(element -> name(element, "action_id"));
        });
    return named;
  }

  /** Plain text that does not say whether it has emoji has them. */
  public static void withEmoji(JsonElement element) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(Blocks::withEmoji);
    } else if (element.isJsonObject()) {
      JsonObject object = element.getAsJsonObject();
      object.asMap().values().forEach(Blocks::withEmoji);
      if ("plain_text".equals(Json.text(object, "type")) && !object.has("emoji")) {
        object.addProperty("emoji", true);
      }
    }
  }

  private static void name(JsonObject object, String key) {
    if (!Json.has(object, key)) {
      object.addProperty(key, Ids.hex(5));
    }
  }

  /** Everything in the block one might click or fill in. */
  public static List<JsonObject> elements(JsonObject block) {
    List<JsonObject> elements = new ArrayList<>(Json.objects(block, "elements"));
    Stream.of("accessory", "element")
        .filter(key -> Json.has(block, key))
        .forEach(key -> elements.add(Json.object(block, key)));
    return elements;
  }

  public static Optional<JsonObject> element(JsonObject holder, String block, String action) {
    return Json.objects(holder, "blocks").stream()
        .filter(b -> Json.text(b, "block_id").equals(block))
        .flatMap(b -> elements(b).stream())
        .filter(e -> Json.text(e, "action_id").equals(action))
        .findFirst();
  }
}
