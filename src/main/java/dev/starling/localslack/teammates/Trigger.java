package dev.starling.localslack.teammates;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What has to happen.
 *
 * @param in the channel's name; empty for anywhere
 * @param by whose doing it has to be
 * @param to for reactions: whose message it has to be
 * @param message what the message has to be like
 * @param thread what the message that began the thread has to be like
 * @param word for emoji and commands
 * @param clip whether there has to be a voice clip or another file
 */
public record Trigger(
    Occasion.Kind kind,
    String in,
    Who by,
    Who to,
    Look message,
    Look thread,
    Pattern word,
    Optional<Boolean> clip) {

  private static final String[] KEYS = {
    "when", "in", "by", "to", "text", "without", "button", "words", "clip", "emoji", "thread"
  };

  /** What a message has to be like. */
  record Look(Optional<Who> by, Pattern text, Pattern without, Pattern button, Count words) {
    static Look read(Entry entry) {
      return new Look(
          entry.find("by", Who::parse),
          entry.pattern("text"),
          entry.exception("without"),
          entry.pattern("button"),
          entry.count("words"));
    }
  }

  /** From an entry that may have other keys besides. */
  static Trigger read(Entry entry) {
    Occasion.Kind kind =
        entry.find("when", Occasion.Kind::parse).orElseThrow(() -> entry.no("when", "is missing"));
    boolean app = kind == Occasion.Kind.APP_POSTS || kind == Occasion.Kind.APP_REPLIES;
    boolean command = kind == Occasion.Kind.COMMAND;
    Look look = Look.read(entry);
    return new Trigger(
        kind,
        entry.text("in"),
        entry.find("by", Who::parse).orElse(app ? Who.APP : Who.ANYBODY),
        entry.find("to", Who::parse).orElse(Who.ANYBODY),
        new Look(
            Optional.empty(),
            command ? Patterns.ANYTHING : look.text(),
            look.without(),
            look.button(),
            look.words()),
        Look.read(entry.entry("thread").only("by", "text", "without", "button", "words")),
        command ? look.text() : entry.pattern("emoji"),
        entry.find("clip", Boolean::parseBoolean));
  }

  /** From an entry that is nothing else. */
  public static Trigger readAlone(Entry entry) {
    return read(entry.only(KEYS));
  }

  static String[] keysAnd(String... more) {
    return java.util.stream.Stream.concat(
            java.util.Arrays.stream(KEYS), java.util.Arrays.stream(more))
        .toArray(String[]::new);
  }
}
