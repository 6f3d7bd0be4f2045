package dev.starling.slack.round;

import com.slack.api.model.block.LayoutBlock;
import dev.starling.feedback.AnswerSummary;
import dev.starling.feedback.RoundSummary;
import dev.starling.feedback.Rubric;
import dev.starling.round.Answer;
import dev.starling.round.AnswerId;
import dev.starling.round.AnswerKind;
import dev.starling.round.ThreadReading;
import dev.starling.slack.feedback.Legend;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A closed round, summed up in its thread. It never says who did not answer. */
public final class SummaryViews {
  /** Nobody reads a longer list, and the thread above holds everything. */
  private static final int MOST = 25;

  private SummaryViews() {}

  /**
   * @param rubric as it was when the round opened
   * @param links to the answers; one without a link is named all the same
   */
  public static Shown closed(RoundSummary summary, Rubric rubric, Map<AnswerId, String> links) {
    List<List<Mrkdwn>> parts =
        List.of(
            List.of(opening(summary)),
            strengths(summary, rubric),
            unheard(summary, links),
            growth(summary, rubric),
            followUp(summary));
    List<LayoutBlock> blocks = parts.stream().flatMap(part -> Blocks.lines(part).stream()).toList();
    return Shown.of(Mrkdwn.join("\n", parts.stream().flatMap(List::stream).toList()), blocks);
  }

  private static Mrkdwn opening(RoundSummary summary) {
    List<Mrkdwn> authors = summary.authors().stream().map(Mrkdwn::person).toList();
    if (authors.isEmpty()) {
      return Mrkdwn.of(
          "This round is over, and it was a quiet one. The question keeps: an answer is welcome for"
              + " another %d days.",
          ThreadReading.ACCEPTED.toDays());
    }
    String more = authors.size() > MOST ? " and " + (authors.size() - MOST) + " more" : "";
    Mrkdwn named = Mrkdwn.join(", ", authors.stream().limit(MOST).toList());
    return Mrkdwn.of("This round is over. Thank you for answering, %s%s.", named, more);
  }

  private static List<Mrkdwn> strengths(RoundSummary summary, Rubric rubric) {
    return list(
        "*Strengths that colleagues heard*, and how many of them did",
        summary.praised(),
        each ->
            Mrkdwn.of(
                "• %s: %s",
                author(each.answer()), Legend.counts(rubric, each.scorecard().strengths())));
  }

  private static List<Mrkdwn> unheard(RoundSummary summary, Map<AnswerId, String> links) {
    return list(
        "*Still waiting for a colleague's emoji*",
        summary.unheard(),
        each -> Mrkdwn.of("• %s", invitation(each.answer(), links.get(each.answer().id()))));
  }

  private static Mrkdwn invitation(Answer answer, @Nullable String link) {
    if (link == null) {
      return author(answer);
    }
    String verb = answer.kind() == AnswerKind.CLIP ? "listen" : "read";
    return Mrkdwn.of("%s: %s", author(answer), Mrkdwn.link(link, verb));
  }

  private static Mrkdwn author(Answer answer) {
    Mrkdwn person = Mrkdwn.person(answer.person());
    return answer.take() == 1 ? person : Mrkdwn.of("%s, take %d", person, answer.take());
  }

  private static List<Mrkdwn> growth(RoundSummary summary, Rubric rubric) {
    return summary.growthTotals().isEmpty()
        ? List.of()
        : List.of(
            Mrkdwn.of("*Room to grow, over all answers together*"),
            Legend.counts(rubric, summary.growthTotals()));
  }

  private static List<Mrkdwn> followUp(RoundSummary summary) {
    if (summary.answers().isEmpty()) {
      return List.of();
    }
    return summary
        .followUp()
        .map(text -> List.of(Mrkdwn.of("*A follow-up to try*"), Mrkdwn.plain(text)))
        .orElse(List.of());
  }

  private static List<Mrkdwn> list(
      String heading, List<AnswerSummary> answers, Function<AnswerSummary, Mrkdwn> line) {
    if (answers.isEmpty()) {
      return List.of();
    }
    List<Mrkdwn> lines = new ArrayList<>();
    lines.add(Mrkdwn.of(heading));
    answers.stream().limit(MOST).map(line).forEach(lines::add);
    if (answers.size() > MOST) {
      lines.add(Mrkdwn.of("• and %d more in the thread above", answers.size() - MOST));
    }
    return lines;
  }
}
