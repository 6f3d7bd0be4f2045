package dev.starling.localslack.blockkit;

import java.util.List;
import java.util.Set;

/** Blocks that stand in messages only: markdown, tables, charts, and what to think of an answer. */
final class MessageBlocks {
  private static final int MARKDOWN = 12_000;
  private static final int TABLE_TEXT = 10_000;
  private static final Set<String> TABLES = Set.of("table", "data_table");

  private MessageBlocks() {}

  /** Says whether it is one of these. */
  static boolean check(Node block) {
    switch (block.type()) {
      case "markdown" -> {
        block.require("text");
        block.string("text", 1, MARKDOWN);
      }
      case "table" -> rows(block);
      case "data_table" -> {
        block.require("caption");
        rows(block);
      }
      case "data_visualization" -> Charts.check(block);
      case "context_actions" -> {
        block.require("elements");
        block.list("elements", 1, 5, MessageBlocks::opinion);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void rows(Node table) {
    table.require("rows");
    table.lists("rows", 1, 100, row -> row.list("cells", 1, 20, MessageBlocks::cell));
    table.list(
        "column_settings", 0, 20, column -> column.oneOf("align", "left", "center", "right"));
    int[] length = {0};
    table.lists(
        "rows",
        0,
        1000,
        row -> row.list("cells", 0, 1000, c -> length[0] += c.text("text").length()));
    if (length[0] > TABLE_TEXT) {
      table.complain("must be less than " + (TABLE_TEXT + 1) + " characters in all");
    }
  }

  private static void cell(Node cell) {
    switch (cell.type()) {
      case "raw_text" -> cell.require("text");
      case "raw_number" -> cell.require("value");
      case "rich_text" -> RichText.check(cell);
      default -> cell.unsupported();
    }
  }

  private static void opinion(Node element) {
    switch (element.type()) {
      case "feedback_buttons" -> {
        for (String button : List.of("positive_button", "negative_button")) {
          element.require(button);
          element.part(button, MessageBlocks::button);
        }
      }
      case "icon_button" -> {
        element.require("icon");
        element.oneOf("icon", "trash");
        button(element);
      }
      default -> element.unsupported();
    }
    element.string("action_id", 1, 255);
  }

  private static void button(Node button) {
    button.require("text");
    button.part("text", text -> Texts.plain(text, 75));
    button.string("value", 0, 2000);
    button.string("accessibility_label", 0, 75);
  }

  /** What is counted over the whole message. */
  static void together(Node message) {
    int[] markdown = {0};
    int[] tables = {0};
    message.list(
        "blocks",
        0,
        1000,
        block -> {
          markdown[0] += "markdown".equals(block.type()) ? block.text("text").length() : 0;
          tables[0] += TABLES.contains(block.type()) ? 1 : 0;
          if (tables[0] > 1 && TABLES.contains(block.type())) {
            block.complain("only one table allowed per message");
          }
        });
    if (markdown[0] > MARKDOWN && message.complaints().isEmpty()) {
      message.complain("markdown must be less than " + (MARKDOWN + 1) + " characters in all");
    }
  }
}
