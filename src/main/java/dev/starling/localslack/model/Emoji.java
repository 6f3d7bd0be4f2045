package dev.starling.localslack.model;

import com.google.gson.JsonObject;

/** The emoji this workspace knows, by Slack's short names. */
public final class Emoji {
  private final JsonObject names = Json.parse(Resource.text("emoji.json"));

  public JsonObject all() {
    return names.deepCopy();
  }

  /** A name may carry a skin tone. */
  public boolean knows(String name) {
    return names.has(name.replaceFirst("::skin-tone-[2-6]$", ""));
  }
}
