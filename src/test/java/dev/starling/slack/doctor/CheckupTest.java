package dev.starling.slack.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.slack.SlackPeople;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckupTest {
  private static final String HERE = SlackPeople.CHANNEL;

  private final Practice practice = new Practice();

  @AfterEach
  void close() {
    practice.close();
  }

  @Test
  void finds_nothing_wrong_where_all_is_well() {
    practice.asks(Duration.ofSeconds(90), true);

    assertThat(wrong()).isEmpty();
    assertThat(wrongHere()).isEmpty();
    assertThat(practice.checkup().ofEverything())
        .extracting(Finding::plain)
        .contains(
            "✓ Slack accepts the bot token; it belongs to Acme (T1).",
            "✓ The token has every scope that Starling needs.",
            "✓ The clock agrees with Slack's.",
            "✓ The next question for C1 comes 2026-11-23T08:30:00Z.",
            "✓ Slack last delivered something 2026-11-23T07:59:00Z.",
            "✓ No work was given up.")
        .anyMatch(
            line -> line.matches("✓ This Java tells local times by the rules of \\d{4}\\w\\."));
  }

  @Test
  void names_the_scopes_that_are_missing() {
    practice.scopes.removeAll(List.of("files:read", "users:read"));

    assertThat(wrong()).singleElement().asString().contains("lacks users:read, files:read.");
    assertThat(wrongHere()).isEqualTo(wrong());
  }

  @ParameterizedTest
  @CsvSource({"-61, 61 seconds ahead of Slack's", "61, 61 seconds behind Slack's"})
  void sees_that_the_clock_is_wrong(int slackIsAhead, String words) {
    practice.slackSays(SlackPeople.TEAM, Practice.NOW.plusSeconds(slackIsAhead));

    assertThat(wrong()).singleElement().asString().contains(words, "NTP");
  }

  @ParameterizedTest
  @CsvSource({"-60", "60"})
  void lets_the_clock_differ_by_a_minute(int slackIsAhead) {
    practice.slackSays(SlackPeople.TEAM, Practice.NOW.plusSeconds(slackIsAhead));

    assertThat(wrong()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "invalid_auth, Slack does not know the bot token.",
    "token_revoked, Slack has withdrawn the bot token.",
    "unreachable, Slack can't be asked right now (unreachable)."
  })
  void says_what_to_do_when_slack_does_not_take_the_token(String error, String words) {
    practice.slackRefuses(error);
    practice.slack.silent = true;

    assertThat(wrong()).singleElement().asString().startsWith("✗ " + words);
    assertThat(wrongHere()).isEqualTo(wrong());
  }

  @ParameterizedTest
  @CsvSource({
    "false, false, false, Starling is not in C1.",
    "true, true, false, C1 is archived.",
    "false, true, false, C1 is archived.",
    "true, false, true, C1 is shared with another company"
  })
  void sees_when_questions_cannot_reach_a_channel(
      boolean member, boolean archived, boolean shared, String words) {
    practice.slack.channel(HERE, member, archived, shared);

    assertThat(wrong()).singleElement().asString().startsWith("✗ " + words);
    assertThat(wrongHere()).isEqualTo(wrong());
  }

  @Test
  void sees_when_slack_hides_a_channel_or_does_not_answer() {
    practice.slack.channels.clear();
    assertThat(wrong()).singleElement().asString().contains("no channel C1", "/invite");

    practice.slack.silent = true;
    assertThat(wrong()).singleElement().asString().contains("does not say how C1 is");
  }

  @Test
  void sees_that_the_token_is_of_another_workspace_than_the_schedules() {
    practice.slackSays("T9", Practice.NOW);

    assertThat(wrong()).singleElement().asString().contains("workspace T1", "token to T9");
  }

  @Test
  void sees_a_zone_that_this_java_does_not_know() throws SQLException {
    practice.settlesInZone("Mars/Olympus");

    assertThat(wrong()).isNotEmpty().allMatch(line -> line.contains("does not know Mars/Olympus"));
    assertThat(wrongHere()).singleElement().asString().contains("Mars/Olympus", "newer Java");
  }

  @Test
  void sees_that_slack_and_this_java_tell_different_times() {
    practice.slackTells("Asia/Tokyo", 9);
    assertThat(wrong()).isEmpty();
    assertThat(practice.checkup().ofEverything())
        .extracting(Finding::plain)
        .contains("✓ In 1 time zone of this workspace's people, clocks show what Slack says.");

    practice.slackTells("Asia/Kolkata", 6);
    assertThat(wrong())
        .singleElement()
        .asString()
        .contains("Asia/Kolkata is at +05:30 here and at +06:00 for Slack", "newer Java")
        .doesNotContain("Tokyo");
    assertThat(wrongHere()).isEqualTo(wrong());

    practice.clock.pass(Duration.ofDays(31));
    practice.slackSays(SlackPeople.TEAM, practice.clock.instant());
    assertThat(wrong()).as("nobody has been there for a month").isEmpty();
  }

  @Test
  void sees_that_slack_knows_a_zone_that_this_java_does_not() {
    practice.slackTells("Mars/Olympus", -3);

    assertThat(wrong()).singleElement().asString().contains("Mars/Olympus (-03:00)", "newer Java");
    assertThat(wrongHere()).isEqualTo(wrong());
  }

  @Test
  void sees_that_slack_does_not_deliver_our_own_question() {
    practice.clock.pass(Duration.ofDays(3));
    practice.slackSays(SlackPeople.TEAM, practice.clock.instant());
    assertThat(wrong()).as("a quiet weekend").isEmpty();

    practice.asks(Duration.ofMinutes(2), true);
    assertThat(wrong()).as("it may still come").isEmpty();

    practice.clock.pass(Duration.ofMinutes(2));
    practice.slackSays(SlackPeople.TEAM, practice.clock.instant());
    assertThat(wrong()).singleElement().asString().contains("2026-11-26T07:58:00Z");
    assertThat(wrongHere()).isEqualTo(wrong());

    practice.workspaces.heard(practice.workspace, practice.clock.instant());
    practice.clock.pass(Duration.ofDays(2));
    practice.slackSays(SlackPeople.TEAM, practice.clock.instant());
    assertThat(wrong()).as("nothing since, for all we know").isEmpty();
  }

  @Test
  void sees_a_question_that_does_not_arrive() {
    practice.asks(Duration.ofMinutes(14), false);
    assertThat(wrong()).isEmpty();

    practice.clock.pass(Duration.ofMinutes(2));
    practice.slackSays(SlackPeople.TEAM, practice.clock.instant());
    assertThat(wrong()).singleElement().asString().contains("has not reached C1");
    assertThat(wrongHere()).isEqualTo(wrong());
  }

  @Test
  void names_the_incident_of_what_was_given_up_but_not_whom_it_was_about() {
    practice.parks("AnnounceRound", "7QX");

    assertThat(wrong())
        .hasSize(2)
        .last()
        .asString()
        .contains("AnnounceRound", "7QX")
        .doesNotContain("secret-subject");
  }

  @Test
  void tells_of_what_was_given_up_only_those_who_look_after_the_channel() {
    practice.parks("AnnounceRound", "7QX");

    assertThat(practice.checkup().of(practice.channel, false)).allMatch(Finding::fine);
    assertThat(wrongHere())
        .singleElement()
        .asString()
        .contains("One piece of work")
        .doesNotContain("7QX");
  }

  @Test
  void does_not_worry_about_a_channel_that_rests() {
    practice.schedules.save(practice.schedules.find(practice.channel).orElseThrow().pausedNow());
    practice.slack.channel(HERE, false, false, false);

    assertThat(wrong()).isEmpty();
    assertThat(practice.checkup().of(practice.channel, false))
        .extracting(Finding::plain)
        .contains("✓ The schedule of C1 is paused.");
  }

  private List<String> wrong() {
    return wrong(practice.checkup().ofEverything());
  }

  private List<String> wrongHere() {
    return wrong(practice.checkup().of(practice.channel, true));
  }

  private static List<String> wrong(List<Finding> findings) {
    return findings.stream().filter(each -> !each.fine()).map(Finding::plain).toList();
  }
}
