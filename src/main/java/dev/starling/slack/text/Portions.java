package dev.starling.slack.text;

import java.util.ArrayList;
import java.util.List;

/** A long text in pieces, each of which fits into a block once it is escaped. */
final class Portions {
  private Portions() {}

  /**
   * Parted at spaces where there are any.
   *
   * @param limit counted as it is sent: escaped
   */
  static List<Mrkdwn> of(int limit, String text) {
    List<Mrkdwn> portions = new ArrayList<>();
    String rest = text.strip();
    while (!rest.isEmpty()) {
      int end = end(limit, rest);
      portions.add(Mrkdwn.plain(rest.substring(0, end).strip()));
      rest = rest.substring(end).strip();
    }
    return portions;
  }

  private static int end(int limit, String text) {
    int most = most(limit, text);
    if (most == text.length()) {
      return most;
    }
    int space = Math.max(text.lastIndexOf(' ', most), text.lastIndexOf('\n', most));
    return space > 0 ? space : most;
  }

  /** How much of the text fits, with no character torn apart. */
  private static int most(int limit, String text) {
    int length = 0;
    int at = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      length += Mrkdwn.escape(Character.toString(character)).length();
      if (length > limit) {
        return at;
      }
      at += Character.charCount(character);
    }
    return at;
  }
}
