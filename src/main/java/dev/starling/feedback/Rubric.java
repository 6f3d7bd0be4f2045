package dev.starling.feedback;

import dev.starling.base.Refusal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which emoji stands for which mark in a workspace: one version of it, since an emoji means for
 * ever what it meant when its round opened.
 *
 * @param emoji one for every mark, no two alike, as {@link EmojiName#plain} names
 * @param growthInPublic whether growth signals may be given by emoji at all
 */
public record Rubric(int version, Map<Mark, String> emoji, boolean growthInPublic) {
  /** What Slack's standard emoji are named like; of custom ones most are, and some are not. */
  private static final Pattern STANDARD = Pattern.compile("[a-z0-9_+-]{1,100}");

  public Rubric {
    emoji = Collections.unmodifiableMap(new EnumMap<>(emoji));
    if (emoji.size() != Mark.values().length
        || emoji.values().stream().distinct().count() != emoji.size()) {
      throw new IllegalArgumentException("not one emoji for every mark: " + emoji);
    }
  }

  /** What every workspace starts with. */
  public static Rubric standard() {
    Map<Mark, String> emoji = new EnumMap<>(Mark.class);
    for (Mark mark : Mark.values()) {
      emoji.put(mark, mark.standardEmoji());
    }
    return new Rubric(1, emoji, true);
  }

  public String emojiOf(Mark mark) {
    return emoji.getOrDefault(mark, mark.standardEmoji());
  }

  /** What a reaction by this name means, if it means anything here. */
  public Optional<Mark> markOf(String reaction) {
    String plain = EmojiName.plain(reaction);
    return emoji.entrySet().stream()
        .filter(entry -> entry.getValue().equals(plain))
        .map(Map.Entry::getKey)
        .filter(mark -> mark.isStrength() || growthInPublic)
        .findFirst();
  }

  /**
   * The next version, or this one if nothing changes. Two marks may swap their emoji.
   *
   * @param wanted names as people type them, with or without colons; other marks keep theirs
   * @throws Refusal for a name that cannot be, or one emoji for two marks
   */
  public Rubric change(Map<Mark, String> wanted) {
    Map<Mark, String> next = new EnumMap<>(emoji);
    wanted.forEach((mark, typed) -> next.put(mark, read(mark, typed)));
    refuseTwins(next);
    return next.equals(emoji) ? this : new Rubric(version + 1, next, growthInPublic);
  }

  /** The next version, in which growth signals are given by emoji or only privately. */
  public Rubric withGrowthInPublic(boolean allowed) {
    return allowed == growthInPublic ? this : new Rubric(version + 1, emoji, allowed);
  }

  private static String read(Mark mark, String typed) {
    String name = EmojiName.plain(typed.strip().toLowerCase(Locale.ROOT));
    if (name.isEmpty()) {
      throw new Refusal(
          "Every mark needs an emoji: please choose one for “%s”.".formatted(mark.label()));
    }
    if (!STANDARD.matcher(name).matches()) {
      throw new Refusal(
          "I can't read the emoji for “%s”: please give the name of one of Slack's standard emoji, like :%s:."
              .formatted(mark.label(), mark.standardEmoji()));
    }
    return name;
  }

  private static void refuseTwins(Map<Mark, String> emoji) {
    Map<String, Mark> taken = new HashMap<>();
    emoji.forEach(
        (mark, name) -> {
          Mark other = taken.put(name, mark);
          if (other != null) {
            throw new Refusal(
                ":%s: can't mean both “%s” and “%s”: please choose another emoji for one of them."
                    .formatted(name, other.label(), mark.label()));
          }
        });
  }
}
