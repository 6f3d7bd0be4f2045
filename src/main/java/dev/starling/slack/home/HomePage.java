package dev.starling.slack.home;

import dev.starling.feedback.Rubric;
import dev.starling.feedback.Scorecard;
import dev.starling.feedback.Trend;
import dev.starling.question.Theme;
import dev.starling.round.Answer;
import dev.starling.round.RoundId;
import dev.starling.story.Coverage;
import dev.starling.story.Spine;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person finds on their Home tab.
 *
 * @param now when it is drawn
 * @param practices the channels they practise in
 * @param waiting colleagues' answers that need their eyes
 * @param lastTold when each theme was told last
 * @param shelf their stories, without archived ones
 * @param trend what colleagues heard over the months
 * @param latest their own answers, newest first
 * @param rubric the workspace's emoji now
 * @param zone of the person
 * @param command by which this workspace calls Starling
 */
public record HomePage(
    Instant now,
    List<Practice> practices,
    List<WaitingAnswer> waiting,
    Coverage coverage,
    Map<Theme, Instant> lastTold,
    List<Spine> shelf,
    Trend trend,
    List<OwnAnswer> latest,
    Rubric rubric,
    ZoneId zone,
    String command) {
  public HomePage {
    practices = List.copyOf(practices);
    waiting = List.copyOf(waiting);
    lastTold = Map.copyOf(lastTold);
    shelf = List.copyOf(shelf);
    latest = List.copyOf(latest);
  }

  /** Whether the person has still to give a first answer. */
  public boolean isFirstVisit() {
    return latest.isEmpty();
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
      RoundId round, String text, Instant closesAt, boolean answered, @Nullable String link) {}

  /**
   * A colleague's answer.
   *
   * @param theme its question's
   * @param link to its message; null when it could not be had
   */
  public record WaitingAnswer(Answer answer, Theme theme, @Nullable String link) {}

  /**
   * @param theme its question's
   * @param scorecard with what was said for its owner alone
   * @param link to its message; null when it could not be had
   */
  public record OwnAnswer(Answer answer, Theme theme, Scorecard scorecard, @Nullable String link) {}
}
