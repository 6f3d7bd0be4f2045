package dev.starling.slack.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.question.Level;
import dev.starling.question.TeamNeeds;
import dev.starling.question.Theme;
import dev.starling.slack.Golden;
import dev.starling.story.TeamPicture;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TeamCoverageViewsTest {
  private static final Map<Theme, Integer> THIN =
      Map.of(Theme.INCIDENT, 5, Theme.SCALING, 4, Theme.MISTAKE, 2);

  private static final TeamPicture EIGHT =
      new TeamPicture(
          new TeamNeeds(8, THIN),
          Map.of(
              Theme.INCIDENT, Map.of(Level.MID, 8, Level.SENIOR, 4, Level.STAFF, 1),
              Theme.DEADLINE, Map.of(Level.STAFF, 5)));

  @Test
  void speaks_roughly_of_five_people_and_more() {
    Golden.matches("coverage-team", TeamCoverageViews.of(EIGHT));
  }

  @Test
  void says_why_it_is_silent_about_fewer() {
    Golden.matches(
        "coverage-team-small",
        TeamCoverageViews.of(new TeamPicture(new TeamNeeds(4, Map.of(Theme.PRIDE, 4)), Map.of())));
  }

  @Test
  void tells_no_number_of_people() {
    assertThat(TeamCoverageViews.of(EIGHT).text().replaceAll("[69]0 days", ""))
        .doesNotContainPattern("\\d");
  }
}
