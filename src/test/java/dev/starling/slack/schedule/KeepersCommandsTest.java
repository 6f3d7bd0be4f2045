package dev.starling.slack.schedule;

import static dev.starling.slack.SlackPeople.ADA;
import static dev.starling.slack.SlackPeople.BO;
import static dev.starling.slack.SlackPeople.CY;
import static dev.starling.slack.SlackPeople.ELI;
import static org.assertj.core.api.Assertions.assertThat;

import dev.starling.slack.Office;
import dev.starling.slack.wire.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeepersCommandsTest {
  private final Office office = new Office();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void nobody_looks_after_a_channel_until_its_schedule_is_set() {
    assertThat(office.says(BO, "keepers")).startsWith("Nobody looks after this channel yet");

    office.says(ADA, "schedule daily 9:30");

    assertThat(office.says(BO, "keepers")).contains("• <@UADA>");
  }

  @Test
  void a_keeper_adds_another_in_words_or_from_the_menu() {
    office.says(ADA, "schedule daily 9:30");

    assertThat(office.says(ADA, "keepers add <@UBO|bo>"))
        .startsWith("<@UBO> looks after this channel now, too.")
        .contains("• <@UADA>\n• <@UBO>");
    assertThat(office.told).last().isEqualTo("Ada asked <@UBO> to look after this channel, too.");

    Reply.Words again = office.picks(ADA, KeepersViews.ADD, BO);
    assertThat(again.instead()).isTrue();
    assertThat(again.text()).startsWith("<@UBO> looks after this channel already.");
    assertThat(office.told).hasSize(2);
    assertThat(office.says(BO, "pause")).contains("paused");
  }

  @Test
  void guests_other_companies_people_and_strangers_do_not_become_keepers() {
    office.says(ADA, "schedule daily 9:30");

    assertThat(office.picks(ADA, KeepersViews.ADD, CY).text()).contains("full member");
    assertThat(office.picks(ADA, KeepersViews.ADD, ELI).text()).contains("full member");
    assertThat(office.says(ADA, "keepers add <@U404>")).contains("nobody by that name");
    assertThat(office.says(ADA, "keepers add @bo")).contains("`/mock keepers add @name`");
  }

  @Test
  void a_keeper_is_relieved_in_words_or_by_button_but_not_the_last_one() {
    office.says(ADA, "schedule daily 9:30");
    office.says(ADA, "keepers <@UBO>");

    assertThat(office.presses(ADA, KeepersViews.REMOVE, BO).text())
        .startsWith("<@UBO> does not look after this channel any more.")
        .doesNotContain("• <@UBO>");
    assertThat(office.told).last().isEqualTo("Ada relieved <@UBO> of looking after this channel.");
    assertThat(office.says(ADA, "keepers remove <@UBO>")).contains("anyway");
    assertThat(office.says(ADA, "keepers remove <@UADA>")).contains("add another keeper first");
  }

  @Test
  void others_add_nobody() {
    office.says(ADA, "schedule daily 9:30");

    assertThat(office.says(BO, "keepers add <@UBO>")).contains("`/mock keepers`");
    assertThat(office.told).hasSize(1);
  }
}
