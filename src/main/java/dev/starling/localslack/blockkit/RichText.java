package dev.starling.localslack.blockkit;

import java.util.Set;

/** Formatted text as Slack's own clients write it. */
final class RichText {
  private static final Set<String> PARTS =
      Set.of("rich_text_section", "rich_text_list", "rich_text_preformatted", "rich_text_quote");
  private static final Set<String> PIECES =
      Set.of(
          "text",
          "link",
          "emoji",
          "user",
          "usergroup",
          "channel",
          "broadcast",
          "date",
          "color",
          "team");

  private RichText() {}

  static void check(Node block) {
    block.require("elements");
    block.list("elements", 0, 1000, RichText::part);
  }

  private static void part(Node part) {
    if (!PARTS.contains(part.type())) {
      part.unsupported();
      return;
    }
    part.require("elements");
    if ("rich_text_list".equals(part.type())) {
      part.oneOf("style", "bullet", "ordered");
      part.number("indent", 0, 8);
      part.list("elements", 0, 1000, RichText::part);
    } else {
      part.list("elements", 0, 10_000, RichText::piece);
    }
  }

  private static void piece(Node piece) {
    switch (piece.type()) {
      case "text" -> piece.require("text");
      case "link" -> piece.require("url");
      case "emoji" -> piece.require("name");
      case "user" -> piece.require("user_id");
      case "channel" -> piece.require("channel_id");
      case "broadcast" -> piece.oneOf("range", "here", "channel", "everyone");
      default -> {
        if (!PIECES.contains(piece.type())) {
          piece.unsupported();
        }
      }
    }
  }
}
