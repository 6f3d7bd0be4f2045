package dev.starling.question.reading;

import dev.starling.base.Refusal;
import java.util.ArrayList;
import java.util.List;

/** What was read so far. */
final class Pile {
  private static final int EXCERPT = 60;

  final List<Draft> drafts = new ArrayList<>();
  final List<Unread> unread = new ArrayList<>();

  /**
   * @throws Refusal when there are too many
   */
  Draft add(Draft draft) {
    if (drafts.size() >= QuestionList.MOST) {
      throw new Refusal(
          "There are more than %,d questions in this list; please send it in parts."
              .formatted(QuestionList.MOST));
    }
    drafts.add(draft);
    return draft;
  }

  void unread(int line, String why) {
    unread.add(new Unread(line, why));
  }

  /** Something that stands where questions stand and asks nothing. */
  void noQuestion(int line, String text) {
    String start =
        text.codePoints().count() > EXCERPT
            ? text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…"
            : text;
    unread(line, "“%s” does not look like a question".formatted(start));
  }
}
