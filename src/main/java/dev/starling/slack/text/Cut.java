package dev.starling.slack.text;

/** The one rule for what is too long: it is cut, and shows that it was. */
public final class Cut {
  private static final String MORE = "…";

  private Cut() {}

  /**
   * At most so many UTF-16 units, which is the strictest way Slack could count; never within a
   * character.
   */
  public static String to(int limit, String text) {
    if (text.length() <= limit) {
      return text;
    }
    int end = limit - MORE.length();
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + MORE;
  }

  /** Like {@link #to}, and not within an escape, a mention or a link either. */
  static String mrkdwn(int limit, String text) {
    if (text.length() <= limit) {
      return text;
    }
    String cut = to(limit, text);
    int open = Math.max(cut.lastIndexOf('<'), cut.lastIndexOf('&'));
    boolean closed = open < 0 || cut.indexOf('>', open) > 0 || cut.indexOf(';', open) > 0;
    return closed ? cut : cut.substring(0, open) + MORE;
  }
}
