package dev.starling.localslack.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.starling.localslack.blockkit.BlockKit;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.World;
import java.util.ArrayList;
import java.util.List;

/** Reads what an app wants to say. */
final class Saying {
  private static final int POST_LIMIT = 40_000;
  private static final int MARKDOWN_LIMIT = 12_000;
  private static final int METADATA_LIMIT = 8_000;
  private static final int BLOCK_TEXT_LIMIT = 13_200;

  private final World world;

  Saying(World world) {
    this.world = world;
  }

  /** A longer text is cut, as Slack does when posting. */
  JsonObject of(Call call) {
    JsonObject said = new JsonObject();
    String text = call.text("text");
    if (!text.isEmpty()) {
      said.addProperty("text", text.length() > POST_LIMIT ? text.substring(0, POST_LIMIT) : text);
    }
    call.array("blocks", "invalid_blocks_format")
        .filter(blocks -> !blocks.isEmpty())
        .ifPresent(blocks -> said.add("blocks", checked(blocks)));
    addMarkdown(said, call);
    call.array("attachments", "invalid_attachments")
        .filter(attachments -> !attachments.isEmpty())
        .ifPresent(attachments -> said.add("attachments", Attachments.checked(attachments)));
    call.object("metadata", "invalid_metadata_format")
        .ifPresent(metadata -> said.add("metadata", metadata(metadata)));
    addFace(said, call);
    return said;
  }

  static boolean isEmpty(JsonObject said) {
    return !Json.has(said, "text") && !Json.has(said, "blocks") && !Json.has(said, "attachments");
  }

  /** Markdown stands alone, and becomes a block of its own. */
  private static void addMarkdown(JsonObject said, Call call) {
    String markdown = call.text("markdown_text");
    if (markdown.isEmpty()) {
      return;
    }
    if (Json.has(said, "text") || Json.has(said, "blocks")) {
      throw new ApiError("markdown_text_conflict");
    }
    if (markdown.length() > MARKDOWN_LIMIT) {
      throw new ApiError("msg_too_long");
    }
    said.addProperty("text", markdown);
    said.add("blocks", Json.list(List.of(Json.of("type", "markdown", "text", markdown))));
  }

  /** Without the permission to appear as somebody else, Slack passes over the wish. */
  private void addFace(JsonObject said, Call call) {
    if (!world.app().scopes().contains("chat:write.customize")) {
      return;
    }
    call.find("username").ifPresent(name -> said.addProperty("username", name));
    call.find("icon_emoji")
        .map(emoji -> Json.of("emoji", emoji))
        .or(() -> call.find("icon_url").map(url -> Json.of("image_48", url)))
        .ifPresent(icons -> said.add("icons", icons));
    if (said.has("username") || said.has("icons")) {
      said.addProperty("subtype", "bot_message");
    }
  }

  private JsonArray checked(JsonArray blocks) {
    List<String> complaints = new ArrayList<>(BlockKit.ofMessage(blocks));
    complaints.addAll(strangeFiles(blocks));
    if (!complaints.isEmpty()) {
      throw ApiError.blocks("invalid_blocks", complaints);
    }
    if (textIn(blocks) > BLOCK_TEXT_LIMIT) {
      throw new ApiError("msg_blocks_too_long");
    }
    return blocks;
  }

  private List<String> strangeFiles(JsonArray blocks) {
    List<String> complaints = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      JsonElement block = blocks.get(i);
      JsonObject file =
          block.isJsonObject()
              ? Json.object(block.getAsJsonObject(), "slack_file")
              : new JsonObject();
      if (Json.has(file, "id") && world.files().find(Json.text(file, "id")).isEmpty()) {
        complaints.add("invalid slack file [json-pointer:/blocks/" + i + "/slack_file]");
      }
    }
    return complaints;
  }

  private static int textIn(JsonElement element) {
    int length = 0;
    if (element.isJsonArray()) {
      for (JsonElement each : element.getAsJsonArray()) {
        length += textIn(each);
      }
    } else if (element.isJsonObject()) {
      for (String key : element.getAsJsonObject().keySet()) {
        JsonElement value = element.getAsJsonObject().get(key);
        boolean text = key.equals("text") && value.isJsonPrimitive();
        length += text ? value.getAsString().length() : textIn(value);
      }
    }
    return length;
  }

  private static JsonObject metadata(JsonObject metadata) {
    if (metadata.size() == 0) {
      return metadata;
    }
    if (Json.find(metadata, "event_type").isEmpty()
        || !metadata.has("event_payload")
        || !metadata.get("event_payload").isJsonObject()) {
      throw new ApiError("invalid_metadata_format");
    }
    if (Json.write(metadata).length() > METADATA_LIMIT) {
      throw new ApiError("metadata_too_large");
    }
    return metadata;
  }
}
