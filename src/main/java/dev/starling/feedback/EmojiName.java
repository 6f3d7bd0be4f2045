package dev.starling.feedback;

/** The names of emoji as Slack writes them: {@code key}, {@code +1::skin-tone-2}. */
public final class EmojiName {
  private static final String TONE = "::";

  private EmojiName() {}

  /** The emoji meant, whatever its skin tone and under whichever of its names; no colons. */
  public static String plain(String name) {
    int tone = name.indexOf(TONE, 1);
    String base = tone < 0 ? name : name.substring(0, tone);
    return EmojiAliases.resolve(withoutColons(base));
  }

  /**
   * The same emoji in the same skin tone always has the same exact name. To Slack every tone is a
   * reaction of its own: a person may have left two of them, and takes back each alone.
   */
  public static String exact(String name) {
    int tone = name.indexOf(TONE, 1);
    return tone < 0 ? plain(name) : plain(name) + withoutColonAtEnd(name.substring(tone));
  }

  private static String withoutColons(String name) {
    return withoutColonAtEnd(name.startsWith(":") ? name.substring(1) : name);
  }

  private static String withoutColonAtEnd(String name) {
    return name.endsWith(":") ? name.substring(0, name.length() - 1) : name;
  }
}
