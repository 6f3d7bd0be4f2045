package dev.starling.localslack.teammates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What some people do when something happens.
 *
 * @param who ids of the people who have it
 * @param name tells it from their other habits
 * @param after how long it takes them
 * @param chance how often they do it at all, between 0 and 1
 * @param once how rarely
 * @param most how many of the steps are taken at most
 */
record Habit(
    List<String> who,
    String name,
    Trigger when,
    Span after,
    double chance,
    Once once,
    int most,
    List<Step> steps) {

  /** Every habit is had once in a thread or, at most, once for each author in it. */
  enum Once {
    THREAD,
    AUTHOR
  }

  static Habit read(Entry entry) {
    Entry named = entry.called("“" + entry.needed("name") + "”");
    named.only(Trigger.keysAnd("who", "name", "after", "chance", "once", "most", "do"));
    List<Step> steps = new ArrayList<>();
    named.elements("do").forEach(step -> steps.add(Step.read(named.where(), step)));
    if (steps.isEmpty()) {
      throw named.no("do", "is missing");
    }
    return new Habit(
        named.texts("who"),
        named.text("name"),
        Trigger.read(named),
        named.span("after", Step.AT_ONCE),
        named.chance("chance"),
        named.find("once", Habit::once).orElse(Once.THREAD),
        named.number("most", Integer.MAX_VALUE),
        List.copyOf(steps));
  }

  private static Once once(String written) {
    return Stream.of(Once.values())
        .filter(each -> each.name().equals(written.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("is none of thread, author: " + written));
  }
}
