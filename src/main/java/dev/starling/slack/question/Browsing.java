package dev.starling.slack.question;

import dev.starling.question.Level;
import dev.starling.question.PackId;
import dev.starling.question.Theme;
import dev.starling.question.own.Circle;
import dev.starling.question.own.OwnState;
import dev.starling.question.own.Search;
import dev.starling.slack.text.Cut;
import dev.starling.slack.wire.Payload;
import java.util.Locale;
import java.util.Optional;

/**
 * Where somebody stands in the question bank: what they look for, and on which page of it they are.
 * An empty word means any.
 *
 * @param page counted from 0
 */
record Browsing(
    String circle, String text, String theme, String level, String state, String pack, int page) {
  static final int LONGEST_TEXT = 100;

  static Browsing of(Circle circle, String text) {
    return new Browsing(circle.toString(), Cut.to(LONGEST_TEXT, text), "", "", "", "", 0);
  }

  static Browsing decode(String metadata) {
    return Payload.decode(metadata, Browsing.class);
  }

  String encode() {
    return Payload.encode(this);
  }

  Circle place() {
    return Circle.parse(circle);
  }

  Search search() {
    return new Search(
        text,
        Theme.find(theme),
        Level.find(level),
        OwnState.find(state),
        Optional.of(pack).filter(PackId::isValid).map(PackId::new));
  }

  Browsing looksFor(String words) {
    return new Browsing(circle, Cut.to(LONGEST_TEXT, words.strip()), theme, level, state, pack, 0);
  }

  /** From the first page on, since the others may be gone. */
  Browsing filters(Filter filter, String value) {
    return new Browsing(
        circle,
        text,
        filter == Filter.THEME ? value : theme,
        filter == Filter.LEVEL ? value : level,
        filter == Filter.STATE ? value : state,
        filter == Filter.PACK ? value : pack,
        0);
  }

  String value(Filter filter) {
    return switch (filter) {
      case THEME -> theme;
      case LEVEL -> level;
      case STATE -> state;
      case PACK -> pack;
    };
  }

  Browsing turnsTo(int newPage) {
    return new Browsing(circle, text, theme, level, state, pack, newPage);
  }

  Browsing in(Circle other) {
    return new Browsing(other.toString(), text, theme, level, state, pack, 0);
  }

  /** By what questions are narrowed down. */
  enum Filter {
    THEME,
    LEVEL,
    STATE,
    PACK;

    String action() {
      return "questions_" + name().toLowerCase(Locale.ROOT);
    }
  }
}
