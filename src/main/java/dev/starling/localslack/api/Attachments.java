package dev.starling.localslack.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.starling.localslack.blockkit.BlockKit;
import dev.starling.localslack.model.Json;
import java.util.ArrayList;
import java.util.List;

/** What hangs below a message, in Slack's old manner. */
final class Attachments {
  private static final int MOST = 100;

  private Attachments() {}

  /** Each with the number Slack gives it, and something to read where it cannot be drawn. */
  static JsonArray checked(JsonArray attachments) {
    if (attachments.size() > MOST) {
      throw new ApiError("too_many_attachments");
    }
    List<String> complaints = new ArrayList<>();
    JsonArray numbered = new JsonArray();
    for (int i = 0; i < attachments.size(); i++) {
      JsonElement each = attachments.get(i);
      if (!each.isJsonObject()) {
        throw new ApiError("invalid_attachments");
      }
      JsonObject attachment = each.getAsJsonObject().deepCopy();
      complaints.addAll(BlockKit.ofPart(attachment, "/attachments/" + i));
      attachment.addProperty("id", i + 1);
      if (!Json.has(attachment, "fallback")) {
        String text = Json.find(attachment, "text").orElse(Json.text(attachment, "title"));
        attachment.addProperty("fallback", text.isEmpty() ? "[no preview available]" : text);
      }
      numbered.add(attachment);
    }
    if (!complaints.isEmpty()) {
      throw ApiError.blocks("invalid_attachments", complaints);
    }
    return numbered;
  }
}
