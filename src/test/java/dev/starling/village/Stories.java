package dev.starling.village;

import java.util.ArrayList;
import java.util.List;

/** What people tell when it is about how much and not about what. */
final class Stories {
  private static final List<String> STORY =
      List.of(
          ("Our checkout timed out every Friday evening and nobody knew why so I pulled the traces"
                  + " and saw one query wait for a lock that a nightly report had taken hours before"
                  + " I showed the graph to the analysts we moved the report to a replica and I"
                  + " added an alert on lock waits since then Fridays have been quiet and the"
                  + " slowest request fell from nine seconds to one")
              .split(" "));

  private Stories() {}

  static String ofWords(int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(STORY.get(i % STORY.size()));
    }
    return String.join(" ", words);
  }

  /** Long enough to count. */
  static String told() {
    return ofWords(60);
  }
}
