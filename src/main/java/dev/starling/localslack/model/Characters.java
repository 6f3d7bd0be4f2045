package dev.starling.localslack.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Emoji by their characters, however many code points one is made of. */
final class Characters {
  private record Named(String name, boolean hasTones, boolean wantsColour) {}

  private record Found(String name, int end) {}

  /** Asks for the coloured picture of a sign that also is a plain letter. */
  private static final int COLOURED = 0xFE0F;

  private static final int FIRST_TONE = 0x1F3FB;
  private static final int LAST_TONE = 0x1F3FF;
  private static final int LONGEST = 12;

  private final Map<String, Named> names = new HashMap<>();
  private final Set<Integer> beginnings = new HashSet<>();

  void learn(String character, String name, boolean hasTones) {
    String bare = character.replace(Character.toString(COLOURED), "");
    boolean single = bare.codePointCount(0, bare.length()) == 1;
    names.putIfAbsent(bare, new Named(name, hasTones, single && !bare.equals(character)));
    beginnings.add(bare.codePointAt(0));
  }

  String named(String text) {
    StringBuilder named = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int sign = text.codePointAt(at);
      @Nullable Found found = beginnings.contains(sign) ? longestAt(text, at) : null;
      if (found == null) {
        named.appendCodePoint(sign);
        at += Character.charCount(sign);
      } else {
        named.append(':').append(found.name()).append(':');
        at = found.end();
      }
    }
    return named.toString();
  }

  private @Nullable Found longestAt(String text, int start) {
    StringBuilder bare = new StringBuilder();
    int tone = 0;
    boolean coloured = false;
    @Nullable Found longest = null;
    int at = start;
    for (int i = 0; i < LONGEST && at < text.length(); i++) {
      int sign = text.codePointAt(at);
      at += Character.charCount(sign);
      if (sign == COLOURED) {
        coloured = true;
      } else if (sign >= FIRST_TONE && sign <= LAST_TONE && i > 0) {
        tone = sign - FIRST_TONE + 2;
      } else {
        bare.appendCodePoint(sign);
      }
      @Nullable Named named = names.get(bare.toString());
      if (named != null && fits(named, tone, coloured)) {
        longest = new Found(named.name() + (tone > 0 ? "::skin-tone-" + tone : ""), at);
      }
    }
    return longest;
  }

  private static boolean fits(Named named, int tone, boolean coloured) {
    return (tone == 0 || named.hasTones()) && (coloured || tone > 0 || !named.wantsColour());
  }
}
