package dev.starling.slack.story;

import dev.starling.slack.text.Mrkdwn;
import dev.starling.story.StoryText;
import java.util.ArrayList;
import java.util.List;

/** Says in a sentence what a story still lacks. */
final class Missing {
  private Missing() {}

  /** Empty when it lacks nothing that a listener would ask for. */
  static Mrkdwn of(StoryText text) {
    List<String> needed = new ArrayList<>(text.bullets().missing());
    if (text.themes().isEmpty()) {
      needed.add(0, "a theme");
    }
    List<Mrkdwn> sentences = new ArrayList<>();
    if (!needed.isEmpty()) {
      sentences.add(Mrkdwn.of("Still empty: %s.", listed(needed)));
    }
    if (text.bullets().tradeoffs().isEmpty()) {
      sentences.add(Mrkdwn.of("Interviewers often ask for the trade-offs; there are none yet."));
    }
    if (text.evidence().isEmpty()) {
      sentences.add(Mrkdwn.of("A number or an outcome would prove it."));
    }
    return Mrkdwn.join(" ", sentences);
  }

  private static String listed(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
