package dev.starling.slack.schedule;

import static dev.starling.slack.SlackPeople.ADA;
import static dev.starling.slack.SlackPeople.BO;
import static dev.starling.slack.SlackPeople.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import dev.starling.slack.Office;
import dev.starling.slack.wire.Reply;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DaysOffCommandsTest {
  private final Office office = new Office();

  @BeforeEach
  void set() {
    office.says(ADA, "schedule daily 9:30");
    office.told.clear();
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void days_off_are_added_in_words_and_told() {
    assertThat(office.says(ADA, "off 2026-11-23..2026-11-25 Winter break"))
        .startsWith("No question comes on 2026-11-23..2026-11-25 (Winter break).")
        .contains("2026-11-26 09:30 CET");
    assertThat(office.told)
        .singleElement()
        .asString()
        .startsWith("Ada gave this channel a break: 2026-11-23..2026-11-25 (Winter break).");
  }

  @Test
  void a_reason_is_shown_as_it_was_written_and_means_nothing_to_slack() {
    office.says(ADA, "off 2026-12-24 &lt;!channel&gt; &amp; co");

    assertThat(office.told).singleElement().asString().contains("(&lt;!channel&gt; &amp; co)");
  }

  @Test
  void the_list_says_how_to_add_and_removes_by_button() {
    assertThat(office.says(ADA, "off"))
        .startsWith("No days off are coming up here.")
        .contains("`/mock off 2026-12-24..2027-01-01 Winter break`");
    office.says(ADA, "off 2026-12-24");
    office.says(ADA, "off 2026-12-31 Party");

    assertThat(office.says(ADA, "off")).contains("• 2026-12-24\n• 2026-12-31 (Party)");
    Reply.Words removed = office.presses(ADA, DaysOffViews.REMOVE, firstId());

    assertThat(removed.instead()).isTrue();
    assertThat(removed.text())
        .startsWith("2026-12-24 is no day off any more.")
        .contains("• 2026-12-31 (Party)")
        .doesNotContain("• 2026-12-24");
    assertThat(office.told).last().asString().startsWith("Ada took a break back");
  }

  @Test
  void what_was_removed_before_is_not_removed_again() {
    office.says(ADA, "off 2026-12-24");
    String id = firstId();
    office.presses(ADA, DaysOffViews.REMOVE, id);

    assertThat(office.presses(ADA, DaysOffViews.REMOVE, id).text())
        .startsWith("That one was removed already.");
    assertThat(office.told).hasSize(2);
  }

  @Test
  void others_look_and_do_not_touch() {
    office.says(ADA, "off 2026-12-24");

    assertThat(office.says(BO, "off")).contains("2026-12-24");
    assertThat(office.presses(BO, DaysOffViews.REMOVE, firstId()).text())
        .contains("`/mock keepers`");
    assertThat(office.says(BO, "off 2026-12-25")).contains("`/mock keepers`");
  }

  @Test
  void what_is_no_date_is_answered_with_one() {
    assertThat(office.says(ADA, "off tomorrow")).contains("`2026-12-24`");
  }

  @Test
  void a_long_list_stays_within_one_message() {
    for (int day = 1; day <= 31; day++) {
      office.says(ADA, "off 2026-12-%02d".formatted(day));
      office.says(ADA, "off 2027-01-%02d".formatted(day));
    }

    assertThat(office.says(ADA, "off")).contains("2027-01-09").doesNotContain("2027-01-31");
    assertThat(office.answer(ADA, CHANNEL, "off").get("blocks").toString())
        .contains("And 22 more, later.");
  }

  private String firstId() {
    JsonArray blocks = office.answer(ADA, CHANNEL, "off").getAsJsonArray("blocks");
    return StreamSupport.stream(blocks.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .filter(block -> block.has("accessory"))
        .map(block -> block.getAsJsonObject("accessory").get("value").getAsString())
        .findFirst()
        .orElseThrow();
  }
}
