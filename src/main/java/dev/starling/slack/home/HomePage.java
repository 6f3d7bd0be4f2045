package dev.starling.slack.home;

import dev.starling.feedback.Rubric;
import dev.starling.feedback.Scorecard;
import dev.starling.question.Theme;
import dev.starling.round.Answer;
import dev.starling.story.Coverage;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person finds on their Home tab.
 *
 * @param practices the channels they practise in
 * @param latest their own answers, newest first
 * @param rubric the workspace's emoji now
 * @param zone of the person
 * @param command by which this workspace calls Starling
 */
public record HomePage(
    List<Practice> practices,
    Coverage coverage,
    List<OwnAnswer> latest,
    Rubric rubric,
    ZoneId zone,
    String command) {
  public HomePage {
    practices = List.copyOf(practices);
    latest = List.copyOf(latest);
  }

  /** Whether the person is new here. */
  public boolean isEmpty() {
    return practices.isEmpty() && latest.isEmpty();
  }

  /**
   * One channel's practice.
   *
   * @param channel Slack's id of it
   * @param next its next slots, soonest first; none when it has no schedule or that is paused
   * @param open its open questions
   */
  public record Practice(String channel, List<Instant> next, List<OpenQuestion> open) {
    public Practice {
      next = List.copyOf(next);
      open = List.copyOf(open);
    }
  }

  /**
   * A question that can be answered now.
   *
   * @param link to its message; null when it could not be had
   */
  public record OpenQuestion(
      String text, Instant closesAt, boolean answered, @Nullable String link) {}

  /**
   * @param theme its question's
   * @param link to its message; null when it could not be had
   */
  public record OwnAnswer(Answer answer, Theme theme, Scorecard scorecard, @Nullable String link) {}
}
