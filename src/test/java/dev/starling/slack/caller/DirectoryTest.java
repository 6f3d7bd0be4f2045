package dev.starling.slack.caller;

import static dev.starling.slack.SlackPeople.ADA;
import static dev.starling.slack.SlackPeople.BO;
import static dev.starling.slack.SlackPeople.CHANNEL;
import static dev.starling.slack.SlackPeople.ELI;
import static dev.starling.slack.SlackPeople.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import dev.starling.base.ChannelId;
import dev.starling.base.PersonId;
import dev.starling.base.Refusal;
import dev.starling.base.WorkspaceId;
import dev.starling.slack.Office;
import dev.starling.slack.wire.SlackChannel;
import dev.starling.workspace.Workspace;
import dev.starling.workspace.ZoneReport;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DirectoryTest {
  private final Office office = new Office();
  private final Directory directory = office.directory;
  private final WorkspaceId workspace =
      office.workspaces.enter(Workspace.NONE, TEAM, office.clock.instant());
  private final ChannelId channel = office.channels.enter(workspace, CHANNEL);

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void asks_slack_about_a_person_once_a_day() {
    assertThat(directory.person(person(BO)).zone()).isEqualTo(ZoneId.of("America/New_York"));

    office.clock.pass(Duration.ofHours(23));
    directory.person(person(BO));
    verify(office.slack.lookup, times(1)).user(BO);

    office.clock.pass(Duration.ofHours(1));
    office.slack.add(BO, "Bo", "Europe/Paris", TEAM, false, false);
    assertThat(directory.person(person(BO)).zone()).isEqualTo(ZoneId.of("Europe/Paris"));
  }

  @Test
  void remembers_a_person_while_slack_is_silent() {
    directory.person(person(ADA));
    office.slack.silent = true;
    office.clock.pass(Duration.ofDays(3));

    assertThat(directory.person(person(ADA)).name()).isEqualTo("Ada");
    assertThatThrownBy(() -> directory.person(person(BO)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("try again");
  }

  @Test
  void knows_nobody_whom_slack_does_not_know() {
    assertThatThrownBy(() -> directory.person(person("U404")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("nobody by that name");
  }

  @Test
  void keeps_no_row_for_people_from_other_companies() {
    assertThat(directory.person(person(ELI)).foreigner()).isTrue();
    assertThat(office.people.find(person(ELI))).isEmpty();
  }

  @Test
  void nobody_is_foreign_by_their_team_where_a_whole_organisation_is_at_home() {
    WorkspaceId organisation =
        office.workspaces.enter("E1", Workspace.NONE, office.clock.instant());

    assertThat(directory.person(new PersonId(organisation, ELI)).foreigner()).isFalse();
  }

  @Test
  void takes_a_zone_that_is_younger_than_this_java_for_utc() {
    office.slack.add(BO, "Bo", "Mars/Olympus", TEAM, false, false);

    assertThat(directory.person(person(BO)).zone()).isEqualTo(ZoneId.of("UTC"));
  }

  @Test
  void goes_by_the_offset_where_slack_tells_it_for_a_zone_that_is_too_young() {
    office.slack.offsets.put("Mars/Olympus", -9000);
    office.slack.add(BO, "Bo", "Mars/Olympus", TEAM, false, false);

    directory.person(person(BO));

    assertThat(directory.person(person(BO)).zone()).isEqualTo(ZoneId.of("-02:30"));
  }

  @Test
  void notes_what_slack_says_of_the_clocks_where_people_are_but_not_where_strangers_are() {
    office.slack.offsets.put("America/Vancouver", -25_200);
    office.slack.offsets.put("Asia/Tokyo", 32_400);
    office.slack.add(BO, "Bo", "America/Vancouver", TEAM, false, false);
    office.slack.add(ELI, "Eli", "Asia/Tokyo", "T2", false, false);

    directory.person(person(BO));
    directory.person(person(ELI));
    directory.person(person(ADA));

    assertThat(office.zoneReports.of(workspace))
        .containsExactly(
            new ZoneReport(workspace, "America/Vancouver", -25_200, office.clock.instant()));
  }

  @Test
  void asks_slack_about_a_channel_once_an_hour_or_when_told_to() {
    directory.channel(channel);
    office.slack.channel(CHANNEL, true, true, false);

    office.clock.pass(Duration.ofMinutes(59));
    assertThat(directory.channel(channel).archived()).isFalse();
    assertThat(directory.refresh(channel).archived()).isTrue();

    office.slack.channel(CHANNEL, true, false, false);
    office.clock.pass(Duration.ofHours(1));
    assertThat(directory.channel(channel).archived()).isFalse();
  }

  @Test
  void remembers_a_channel_while_slack_is_silent() {
    office.slack.silent = true;
    assertThatThrownBy(() -> directory.channel(channel)).isInstanceOf(Refusal.class);

    office.slack.silent = false;
    directory.channel(channel);
    office.slack.silent = true;
    office.clock.pass(Duration.ofDays(1));

    assertThat(directory.channel(channel).name()).isEqualTo("practice");
  }

  @Test
  void takes_a_channel_that_slack_hides_for_a_private_one_without_us() {
    office.slack.channels.clear();

    assertThat(directory.channel(channel).member()).isFalse();
    assertThat(directory.channel(channel).isPrivate()).isTrue();
  }

  @Test
  void refuses_conversations_of_a_few_people() {
    office.slack.channels.put(
        CHANNEL, new SlackChannel(CHANNEL, "mpdm-ada-bo", true, true, true, false, false));

    assertThatThrownBy(() -> directory.channel(channel))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("direct conversation");
  }

  private PersonId person(String slackUser) {
    return new PersonId(workspace, slackUser);
  }
}
