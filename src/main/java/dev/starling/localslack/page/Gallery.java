package dev.starling.localslack.page;

import com.google.gson.JsonObject;
import dev.starling.localslack.blockkit.BlockKit;
import dev.starling.localslack.model.Json;
import java.util.List;

/** Says of any payload what Slack would refuse in it. */
final class Gallery {
  private Gallery() {}

  static JsonObject check(JsonObject payload) {
    List<String> complaints =
        Json.has(payload, "type")
            ? BlockKit.ofView(payload)
            : BlockKit.ofMessage(Json.array(payload, "blocks"));
    return Json.of("ok", true, "complaints", complaints);
  }
}
