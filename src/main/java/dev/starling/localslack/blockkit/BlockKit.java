package dev.starling.localslack.blockkit;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every limit this Slack puts on blocks and views. An empty list means that nothing is wrong. */
public final class BlockKit {
  private static final int IN_MESSAGE = 50;
  private static final int IN_VIEW = 100;
  private static final int EXTERNAL_ID = 255;

  private BlockKit() {}

  public static List<String> ofMessage(JsonArray blocks) {
    JsonObject message = new JsonObject();
    message.add("blocks", blocks);
    return ofPart(message, "");
  }

  /** Blocks in an attachment, whose place in the message the pointer tells. */
  public static List<String> ofPart(JsonObject holder, String pointer) {
    Node part = root(holder, pointer);
    blocks(part, IN_MESSAGE, true);
    MessageBlocks.together(part);
    return part.complaints();
  }

  public static List<String> ofView(JsonObject json) {
    Node view = root(json, "/view");
    boolean modal = "modal".equals(view.type());
    if (!modal && !"home".equals(view.type())) {
      view.unsupported();
    }
    view.require("blocks");
    view.string("private_metadata", 0, 3000);
    view.string("callback_id", 0, 255);
    view.string("external_id", 0, EXTERNAL_ID);
    blocks(view, IN_VIEW, false);
    if (modal) {
      modal(view);
    } else if (view.has("title") || view.has("submit") || view.has("close")) {
      view.complain("a home view has no title, submit or close");
    }
    return view.complaints();
  }

  private static Node root(JsonObject json, String pointer) {
    return new Node(json, pointer, new ArrayList<>());
  }

  private static void modal(Node view) {
    view.require("title");
    view.part("title", text -> Texts.plain(text, 24));
    view.part("submit", text -> Texts.plain(text, 24));
    view.part("close", text -> Texts.plain(text, 24));
    boolean[] asks = {false};
    view.list("blocks", 0, 1000, block -> asks[0] |= "input".equals(block.type()));
    if (asks[0] && !view.has("submit")) {
      view.complain("`submit` is required if an `input` block is within the `blocks` array");
    }
  }

  private static void blocks(Node holder, int max, boolean message) {
    Set<String> blockIds = new HashSet<>();
    holder.list(
        "blocks",
        0,
        max,
        block -> {
          block(block, message);
          block.string("block_id", 1, 255);
          if (block.has("block_id") && !blockIds.add(block.text("block_id"))) {
            block.complain("`block_id` already exists: " + block.text("block_id"));
          }
          uniqueActions(block);
        });
  }

  private static void uniqueActions(Node block) {
    Set<String> actionIds = new HashSet<>();
    if ("actions".equals(block.type())) {
      block.list(
          "elements",
          0,
          1000,
          element -> {
            if (element.has("action_id") && !actionIds.add(element.text("action_id"))) {
              element.complain("`action_id` already exists: " + element.text("action_id"));
            }
          });
    }
  }

  private static void block(Node block, boolean message) {
    switch (block.type()) {
      case "section" -> section(block);
      case "header" -> required(block, "text", 150);
      case "divider" -> {}
      case "image" -> image(block);
      case "context" -> {
        block.require("elements");
        block.list("elements", 1, 10, Elements::inContext);
      }
      case "actions" -> {
        block.require("elements");
        block.list("elements", 1, 25, Elements::inActions);
      }
      case "input" -> input(block);
      case "rich_text" -> RichText.check(block);
      case "video" -> video(block);
      default -> {
        if (!message || !MessageBlocks.check(block)) {
          block.unsupported();
        }
      }
    }
  }

  private static void section(Node block) {
    block.requireOneOf("text", "fields");
    block.part("text", text -> Texts.any(text, 3000));
    block.list("fields", 1, 10, field -> Texts.any(field, 2000));
    block.part("accessory", Elements::inSection);
  }

  private static void required(Node block, String key, int max) {
    block.require(key);
    block.part(key, text -> Texts.plain(text, max));
  }

  private static void image(Node block) {
    Elements.image(block);
    block.part("title", text -> Texts.plain(text, 2000));
  }

  private static void video(Node block) {
    List.of("title", "video_url", "thumbnail_url", "alt_text").forEach(block::require);
    block.part("title", text -> Texts.plain(text, 199));
    block.part("description", text -> Texts.plain(text, 199));
    block.string("author_name", 0, 49);
    block.string("alt_text", 1, 2000);
  }

  private static void input(Node block) {
    required(block, "label", 2000);
    block.part("hint", text -> Texts.plain(text, 2000));
    block.require("element");
    block.part("element", Elements::inInput);
  }
}
