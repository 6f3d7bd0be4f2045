package dev.starling.coach;

import java.util.regex.Pattern;

/** The text of a message in Slack's notation, and the part of it that is its author's own words. */
public final class Text {
  /**
   * A short name between colons; not the middle of {@code 10:30:45}. Workspaces name emoji in any
   * script, but right after a letter such a name may as well be a clause between two colons.
   */
  static final String EMOJI =
      "(?:(?<!\\d):[a-z0-9_+'-]+|(?<![\\p{L}\\p{N}]):[\\p{L}\\p{N}_+'-]+)"
          + "(?:::skin-tone-[\\d-]+)?:";

  private static final Pattern EMOJI_NAME = Pattern.compile(EMOJI);
  private static final Pattern CODE_BLOCK = Pattern.compile("(?s)```.*?```");
  private static final Pattern CODE = Pattern.compile("`[^`\\n]+`");
  private static final Pattern QUOTED_LINE = Pattern.compile("(?m)^(?:>|&gt;).*");
  private static final Pattern QUOTED_REST = Pattern.compile("(?ms)^(?:>|&gt;){3}.*");

  /**
   * Mentions, links, dates. A plain less-than sign arrives as {@code &lt;}, except from forms,
   * where addresses stand bare; one ends at the latest where Chinese or Japanese goes on without a
   * space.
   */
  private static final Pattern MARKUP =
      Pattern.compile("(?i)<(?:[@#!]|[a-z][a-z0-9+.-]*:)[^<>]*>|https?://[!-~]+");

  private Text() {}

  /** The text as people read it, with what Slack escaped put back; mentions stay as written. */
  public static String plain(String mrkdwn) {
    // The ampersand comes last, or "&amp;lt;" would be unescaped twice.
    return mrkdwn.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  /** What is left for counting: no code, quotes, mentions, links or emoji. */
  static String ownWords(String mrkdwn) {
    String text = withoutQuotes(has("`", mrkdwn) ? blank(CODE_BLOCK, mrkdwn) : mrkdwn);
    text = has("`", text) ? blank(CODE, text) : text;
    text = has("<:", text) ? blank(MARKUP, text) : text;
    return plain(has(":", text) ? blank(EMOJI_NAME, text) : text);
  }

  static String withoutQuotes(String mrkdwn) {
    return has(">;", mrkdwn) ? blank(QUOTED_LINE, blank(QUOTED_REST, mrkdwn)) : mrkdwn;
  }

  /** Looking for a sign is far cheaper than looking for a pattern that begins with it. */
  private static boolean has(String signs, String text) {
    return signs.chars().anyMatch(sign -> text.indexOf(sign) >= 0);
  }

  private static String blank(Pattern pattern, String text) {
    return pattern.matcher(text).replaceAll(" ");
  }
}
