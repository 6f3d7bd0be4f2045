package dev.starling.localslack.teammates;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.starling.localslack.model.Blocks;
import dev.starling.localslack.model.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a message says: its text, its blocks, its buttons. */
final class Wording {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:['’.,&-][\\p{L}\\p{N}]+)*");

  private Wording() {}

  static String of(JsonObject message) {
    List<String> texts = new ArrayList<>(List.of(Json.text(message, "text")));
    collect(Json.array(message, "blocks"), texts);
    return String.join("\n", texts);
  }

  private static void collect(JsonElement element, List<String> texts) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(each -> collect(each, texts));
    } else if (element.isJsonObject()) {
      Json.find(element.getAsJsonObject(), "text").ifPresent(texts::add);
      element.getAsJsonObject().asMap().values().forEach(each -> collect(each, texts));
    }
  }

  static List<String> buttons(JsonObject message) {
    return Json.objects(message, "blocks").stream()
        .flatMap(block -> Blocks.elements(block).stream())
        .filter(element -> "button".equals(Json.text(element, "type")))
        .map(button -> Json.text(Json.object(button, "text"), "text"))
        .toList();
  }

  static int words(String text) {
    return Math.toIntExact(WORD.matcher(text).results().count());
  }

  static boolean hasClip(JsonObject message) {
    return Json.has(message, "files");
  }
}
