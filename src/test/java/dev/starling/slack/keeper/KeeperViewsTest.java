package dev.starling.slack.keeper;

import static dev.starling.slack.Examples.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.base.ChannelId;
import dev.starling.base.WorkspaceId;
import dev.starling.round.Round;
import dev.starling.round.RoundState;
import dev.starling.schedule.Halt;
import dev.starling.slack.Examples;
import dev.starling.slack.Golden;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class KeeperViewsTest {
  private static final Round ROUND = Examples.round(QUESTION, RoundState.WITHDRAWN, false, null);
  private static final Halt ARCHIVED =
      new Halt(
          new ChannelId(new WorkspaceId(1), 7),
          "The channel is archived: unarchive it to go on.",
          Instant.parse("2026-11-23T08:30:00Z"));

  @Test
  void says_why_questions_have_stopped_and_offers_to_try_again() {
    Golden.matches("keeper-stopped", KeeperViews.stopped(ARCHIVED, "C1", "/interview"));
  }

  @Test
  void asks_to_look_before_a_missed_question_is_posted() {
    Golden.matches(
        "keeper-missed",
        KeeperViews.missed(ROUND, "C1", "Slack did not say whether the message had arrived."));
  }

  @Test
  void tells_whoever_asked_in_vain_what_to_do_next() {
    assertThat(KeeperViews.askedInVain("C1", "/interview").text())
        .contains("has not reached <#C1>", "`/interview ask` puts another one");
  }
}
