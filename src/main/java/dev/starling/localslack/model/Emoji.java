package dev.starling.localslack.model;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The emoji this workspace knows, by Slack's short names; a name may carry a skin tone. */
public final class Emoji {
  private static final String TONE = "::skin-tone-[2-6]$";
  private static final Pattern CODE = Pattern.compile("```[\\s\\S]+?```|`[^`\\n]+`");

  private final JsonObject shelves = Json.parse(Resource.text("emoji.json"));
  private final Map<String, String> canonical = new HashMap<>();
  private final Characters characters = new Characters();

  public Emoji() {
    for (Map.Entry<String, JsonElement> shelf : shelves.entrySet()) {
      shelf.getValue().getAsJsonArray().forEach(row -> learn(row.getAsJsonArray()));
    }
  }

  /** A row is the name, the character, and where there is more: 1 for skin tones, further names. */
  private void learn(JsonArray row) {
    String name = row.get(0).getAsString();
    boolean hasTones = row.size() > 2 && row.get(2).getAsInt() == 1;
    canonical.put(name, name);
    for (int i = 3; i < row.size(); i++) {
      canonical.putIfAbsent(row.get(i).getAsString(), name);
    }
    characters.learn(row.get(1).getAsString(), name, hasTones);
  }

  /** By shelf, in the order of Slack's picker. */
  public JsonObject shelves() {
    return shelves.deepCopy();
  }

  public boolean knows(String name) {
    return canonical.containsKey(name.replaceFirst(TONE, ""));
  }

  /** The one name under which Slack keeps an emoji of several: {@code +1} for {@code thumbsup}. */
  public String canonical(String name) {
    String plain = name.replaceFirst(TONE, "");
    return canonical.getOrDefault(plain, plain) + name.substring(plain.length());
  }

  /** With names in place of the characters, as Slack keeps a text; code stays as it is. */
  public String named(String text) {
    Matcher code = CODE.matcher(text);
    StringBuilder kept = new StringBuilder();
    int done = 0;
    while (code.find()) {
      kept.append(characters.named(text.substring(done, code.start()))).append(code.group());
      done = code.end();
    }
    return kept.append(characters.named(text.substring(done))).toString();
  }
}
