package dev.starling.slack.feedback;

import dev.starling.feedback.Mark;
import dev.starling.feedback.Rubric;
import dev.starling.slack.text.Mrkdwn;
import java.util.List;
import java.util.Map;

/** The rubric's emoji in words. */
public final class Legend {
  private Legend() {}

  /** A line for each: emoji, name and meaning. */
  public static List<Mrkdwn> lines(Rubric rubric, List<Mark> marks) {
    return marks.stream()
        .map(mark -> Mrkdwn.of("%s *%s*: %s", emoji(rubric, mark), mark.label(), mark.meaning()))
        .toList();
  }

  /** All in one line: emoji and name. */
  public static Mrkdwn row(Rubric rubric, List<Mark> marks) {
    return Mrkdwn.join(
        " · ",
        marks.stream().map(mark -> Mrkdwn.of("%s %s", emoji(rubric, mark), mark.label())).toList());
  }

  /** Marks in one line, each with how many gave it. */
  public static Mrkdwn counts(Rubric rubric, Map<Mark, Integer> counts) {
    return Mrkdwn.join(
        " · ",
        counts.entrySet().stream()
            .map(
                count ->
                    Mrkdwn.of(
                        "%s %s %d",
                        emoji(rubric, count.getKey()), count.getKey().label(), count.getValue()))
            .toList());
  }

  private static Mrkdwn emoji(Rubric rubric, Mark mark) {
    return Mrkdwn.emoji(rubric.emojiOf(mark));
  }
}
