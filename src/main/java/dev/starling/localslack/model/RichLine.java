package dev.starling.localslack.model;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in one run of rich text: words, people, links, emoji, and how they are set. */
final class RichLine {
  private static final Pattern PIECE =
      Pattern.compile(
          "<@(?<user>\\w+)(?:\\|[^>]*)?>"
              + "|<#(?<channel>\\w+)(?:\\|[^>]*)?>"
              + "|<!(?<range>here|channel|everyone)>"
              + "|<!subteam\\^(?<group>\\w+)(?:\\|[^>]*)?>"
              + "|<(?<url>[^@#!|>\\s][^|>\\s]*)(?:\\|(?<label>[^>]*))?>"
              + "|(?<![\\w:]):(?<emoji>(?=\\d*[a-z+_-])[\\w+'-]+)(?:::skin-tone-(?<tone>[2-6]))?:"
              + "|`(?<code>[^`\\n]+)`"
              + "|(?<![\\w*])\\*(?<bold>\\S(?:[^*\\n]*\\S)?)\\*(?![\\w*])"
              + "|(?<![\\w_])_(?<italic>\\S(?:[^_\\n]*\\S)?)_(?![\\w_])"
              + "|(?<![\\w~])~(?<strike>\\S(?:[^~\\n]*\\S)?)~(?![\\w~])");

  private final JsonArray elements = new JsonArray();

  private RichLine() {}

  static JsonArray of(String text) {
    RichLine line = new RichLine();
    line.read(text, new JsonObject());
    return line.elements;
  }

  static JsonArray plain(String text) {
    RichLine line = new RichLine();
    line.add(Json.of("type", "text", "text", unescaped(text)), new JsonObject());
    return line.elements;
  }

  private void read(String text, JsonObject style) {
    Matcher piece = PIECE.matcher(text);
    int from = 0;
    while (piece.find()) {
      say(text.substring(from, piece.start()), style);
      if (!setsStyle(piece, style)) {
        add(element(piece), style);
      }
      from = piece.end();
    }
    say(text.substring(from), style);
  }

  private void say(String words, JsonObject style) {
    if (!words.isEmpty()) {
      add(Json.of("type", "text", "text", unescaped(words)), style);
    }
  }

  private boolean setsStyle(Matcher piece, JsonObject style) {
    for (String name : List.of("bold", "italic", "strike", "code")) {
      String inner = piece.group(name);
      if (inner != null) {
        JsonObject more = style.deepCopy();
        more.addProperty(name, true);
        if (name.equals("code")) {
          say(inner, more);
        } else {
          read(inner, more);
        }
        return true;
      }
    }
    return false;
  }

  private static JsonObject element(Matcher piece) {
    if (piece.group("user") != null) {
      return Json.of("type", "user", "user_id", piece.group("user"));
    }
    if (piece.group("channel") != null) {
      return Json.of("type", "channel", "channel_id", piece.group("channel"));
    }
    if (piece.group("range") != null) {
      return Json.of("type", "broadcast", "range", piece.group("range"));
    }
    if (piece.group("group") != null) {
      return Json.of("type", "usergroup", "usergroup_id", piece.group("group"));
    }
    return piece.group("url") != null ? link(piece) : emoji(piece);
  }

  private static JsonObject link(Matcher piece) {
    JsonObject link = Json.of("type", "link", "url", unescaped(piece.group("url")));
    if (piece.group("label") != null) {
      link.addProperty("text", unescaped(piece.group("label")));
    }
    return link;
  }

  private static JsonObject emoji(Matcher piece) {
    JsonObject emoji = Json.of("type", "emoji", "name", piece.group("emoji"));
    if (piece.group("tone") != null) {
      emoji.addProperty("skin_tone", Integer.parseInt(piece.group("tone")));
    }
    return emoji;
  }

  private void add(JsonObject element, JsonObject style) {
    if (!style.isEmpty()) {
      element.add("style", style);
    }
    elements.add(element);
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
