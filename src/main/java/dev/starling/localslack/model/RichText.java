package dev.starling.localslack.model;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The block of rich text that Slack puts beside the plain text of what a person typed. */
public final class RichText {
  private static final Pattern CODE = Pattern.compile("\\n?```\\n?([\\s\\S]+?)\\n?```\\n?");
  private static final Pattern QUOTED = Pattern.compile("&gt; ?(.*)");
  private static final Pattern BULLET = Pattern.compile("• (.*)");
  private static final Pattern NUMBERED = Pattern.compile("\\d+\\. (.*)");
  private static final Pattern ORDINARY = Pattern.compile("(.*)");

  private final JsonArray parts = new JsonArray();

  private RichText() {}

  /** A person's message as it is delivered; what apps and machines say stays as it is. */
  public static JsonObject addedTo(JsonObject message) {
    boolean typed =
        Json.has(message, "client_msg_id")
            && !Json.text(message, "text").isEmpty()
            && !Json.has(message, "blocks");
    if (typed) {
      message.add("blocks", of(Json.text(message, "text"), Json.text(message, "client_msg_id")));
    }
    return message;
  }

  /** The seed gives the block its id, which stays the same as long as the message does. */
  static JsonArray of(String text, String seed) {
    RichText rich = new RichText();
    rich.read(text);
    String id = Integer.toString(seed.hashCode() & 0xfffff, 36);
    return Json.list(List.of(Json.of("type", "rich_text", "block_id", id, "elements", rich.parts)));
  }

  private void read(String text) {
    Matcher code = CODE.matcher(text);
    int from = 0;
    while (code.find()) {
      readLines(text.substring(from, code.start()));
      parts.add(part("rich_text_preformatted", RichLine.plain(code.group(1))));
      from = code.end();
    }
    readLines(text.substring(from));
  }

  private void readLines(String text) {
    List<String> lines = text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    int at = 0;
    while (at < lines.size()) {
      Pattern kind = kind(lines.get(at));
      List<String> run = new ArrayList<>();
      while (at < lines.size() && kind(lines.get(at)) == kind) {
        run.add(kind.matcher(lines.get(at)).replaceFirst("$1"));
        at++;
      }
      parts.add(run(kind, run, at < lines.size()));
    }
  }

  private static Pattern kind(String line) {
    return List.of(QUOTED, BULLET, NUMBERED).stream()
        .filter(kind -> kind.matcher(line).matches())
        .findFirst()
        .orElse(ORDINARY);
  }

  private static JsonObject run(Pattern kind, List<String> lines, boolean more) {
    String joined = String.join("\n", lines);
    if (kind == QUOTED) {
      return part("rich_text_quote", RichLine.of(joined));
    }
    if (kind == ORDINARY) {
      return part("rich_text_section", RichLine.of(more ? joined + "\n" : joined));
    }
    JsonArray items = new JsonArray();
    lines.forEach(line -> items.add(part("rich_text_section", RichLine.of(line))));
    JsonObject list = part("rich_text_list", items);
    list.addProperty("style", kind == BULLET ? "bullet" : "ordered");
    list.addProperty("indent", 0);
    return list;
  }

  private static JsonObject part(String type, JsonArray elements) {
    return Json.of("type", type, "elements", elements);
  }
}
