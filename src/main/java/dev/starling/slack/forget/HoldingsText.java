package dev.starling.slack.forget;

import dev.starling.base.Counted;
import dev.starling.forget.Holdings;
import dev.starling.slack.text.Mrkdwn;
import java.util.List;
import java.util.stream.Stream;

/** What is kept of a person, in numbers; of what there is none, nothing is said. */
final class HoldingsText {
  private HoldingsText() {}

  static List<Mrkdwn> lines(Holdings held) {
    return Stream.of(
            line(held.stories(), "story", "stories", " of your story bank"),
            line(held.drafts(), "story that you began", "stories that you began", ""),
            line(held.answers(), "answer", "answers", ", with what colleagues said of them"),
            line(held.messages(), "message", "messages", " in threads of questions"),
            line(held.quizItems(), "quiz item", "quiz items", " that you answered"),
            line(
                held.suggestions(),
                "question",
                "questions",
                " you suggested that nobody took into use"))
        .flatMap(List::stream)
        .toList();
  }

  /** What a person gave to others. */
  static String given(Holdings held) {
    return Counted.of(held.marks(), "emoji mark")
        + " and "
        + Counted.of(held.signals(), "private growth signal");
  }

  private static List<Mrkdwn> line(int number, String one, String several, String more) {
    return number == 0
        ? List.of()
        : List.of(Mrkdwn.of("• %d %s%s", number, number == 1 ? one : several, more));
  }
}
