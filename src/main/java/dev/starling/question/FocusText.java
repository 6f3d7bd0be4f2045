package dev.starling.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Says a focus in words, to be read after "Questions come": the only place that does. */
public final class FocusText {
  private FocusText() {}

  /**
   * Such as: on data migration or mistakes, at senior or staff level, through the Amazon lens.
   * Empty when anything goes.
   */
  public static String of(Focus focus) {
    List<String> parts = new ArrayList<>();
    if (!focus.themes().isEmpty()) {
      parts.add("on " + either(focus.themes().stream().map(Theme::inSentence).toList()));
    }
    if (!focus.levels().isEmpty()) {
      parts.add("at " + either(focus.levels().stream().map(Level::slug).toList()) + " level");
    }
    if (!focus.packs().isEmpty()) {
      String packs = focus.packs().size() == 1 ? "the pack " : "the packs ";
      parts.add("from " + packs + either(focus.packs().stream().map(PackId::value).toList()));
    }
    focus.employer().ifPresent(lens -> parts.add("through the " + lens.title() + " lens"));
    return String.join(", ", parts);
  }

  private static String either(Collection<String> words) {
    List<String> all = List.copyOf(words);
    int last = all.size() - 1;
    return last == 0
        ? all.get(0)
        : String.join(", ", all.subList(0, last)) + " or " + all.get(last);
  }
}
