package dev.starling.slack.command;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote after the command.
 *
 * @param verb the first word in lower case; empty if there is none
 * @param rest the words after it, as Slack sent them
 */
record Words(String verb, String rest) {
  /**
   * @param text over HTTP it is absent when there is nothing, over a socket it is empty
   */
  static Words of(@Nullable String text) {
    String[] parts = (text == null ? "" : text).strip().split("\\s+", 2);
    return new Words(parts[0].toLowerCase(Locale.ROOT), parts.length == 1 ? "" : parts[1]);
  }

  /**
   * What follows the mention; people who are used to it write the command there as well.
   *
   * @param botUser our own user id; empty if it is not known yet
   */
  static Words ofMention(String text, String botUser, String command) {
    String mention =
        botUser.isEmpty() ? "(?s)^\\s*<@[^>]*>" : "(?s)^.*?<@" + botUser + "(\\|[^>]*)?>";
    String after = text.replaceFirst(mention, "").strip();
    Words words = of(after);
    return words.verb().equals(command) ? of(words.rest()) : words;
  }
}
