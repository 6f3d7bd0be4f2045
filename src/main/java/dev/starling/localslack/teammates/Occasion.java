package dev.starling.localslack.teammates;

import com.google.gson.JsonObject;
import java.util.stream.Stream;

/**
 * Something that happened, as habits and guides see it.
 *
 * @param actor whose doing it was
 * @param channel where; empty when nowhere
 * @param message what was written, or reacted to
 * @param head the message that began the thread; a message without a thread is its own
 * @param word the emoji of a reaction, or the command with its text
 */
public record Occasion(
    Kind kind, String actor, String channel, JsonObject message, JsonObject head, String word) {

  /** By the names data files give them. */
  public enum Kind {
    APP_POSTS("app posts"),
    APP_REPLIES("app replies"),
    POSTS("somebody posts"),
    REPLIES("somebody replies"),
    TO_ME("somebody writes to me"),
    REACTS("somebody reacts"),
    COMMAND("command"),
    CLOCK("clock moves");

    private final String written;

    Kind(String written) {
      this.written = written;
    }

    static Kind parse(String text) {
      return Stream.of(values())
          .filter(kind -> kind.written.equals(text))
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "is none of "
                          + String.join(", ", Stream.of(values()).map(k -> k.written).toList())
                          + ": "
                          + text));
    }
  }

  static Occasion nowhere(Kind kind, String actor, String channel, String word) {
    return new Occasion(kind, actor, channel, new JsonObject(), new JsonObject(), word);
  }
}
