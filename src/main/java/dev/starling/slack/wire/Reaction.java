package dev.starling.slack.wire;

import com.google.gson.JsonObject;
import java.util.List;

/**
 * An emoji under a message.
 *
 * @param count how many people chose it; right even where the list of people is cut short
 */
public record Reaction(String name, int count, List<String> people) {
  public static Reaction of(JsonObject reaction) {
    return new Reaction(
        Json.text(reaction, "name").orElse(""),
        Json.number(reaction, "count").orElse(0),
        Json.texts(reaction, "users"));
  }
}
