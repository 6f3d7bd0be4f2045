package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportingTest extends InAVillage {
  private static final String LIST =
      """
      # Ours
      ## Failure
      - Tell me about a cron job that ran twice and what it broke.
      - Bring a pen
      ## Databases
      1. Which spreadsheet turned out to be a database, and who told you?
      2. Walk me through a night when the pager woke you for a service you hadn't written. What did you do to stop the harm before you understood it, and when did you decide to wake somebody else?
      3. Tell me about a night when a pager woke you for a service you had not written: how did you stop the harm before you understood it?
      """;

  @Override
  Door door() {
    return Door.HTTP;
  }

  @BeforeEach
  void dee_looks_after_the_channel() {
    dee.runs("schedule weekdays 09:30");
  }

  @Test
  void a_list_is_shown_first_and_added_on_its_senders_word() {
    Message plan = sent(dee, "ours.md", LIST);
    assertThat(plan.text())
        .contains("2 to add, 1 there already, 1 much like another, 1 not read")
        .contains("cron job", "incident-pager-at-3", "Line 4: “Bring a pen”");
    assertThat(bo.runs("questions ran twice").text()).contains("No question has");

    dee.presses("Add all 2", plan);
    assertThat(letters(dee)).last().extracting(Message::text).asString().contains("2 added");
    assertThat(bo.runs("questions ran twice").text()).contains("Mistakes", "pack own");
    assertThat(bo.in("C0GENERAL").runs("questions ran twice").text()).contains("No question has");
  }

  @Test
  void a_list_that_is_dropped_changes_nothing() {
    Message plan = sent(dee, "ours.md", LIST);
    dee.presses("Drop the list", plan);

    assertThat(letters(dee)).last().extracting(Message::text).asString().contains("dropped");
    assertThat(bo.runs("questions ran twice").text()).contains("No question has");
  }

  @Test
  void what_the_list_does_not_say_its_sender_does() {
    Message plan =
        sent(dee, "odd.csv", "question\nWhich lamp would you switch off first in a flat?\n");
    assertThat(plan.text()).contains("Work to be proud of · mid level");

    dee.picks("Trade-offs", plan);
    dee.picks("staff level", letters(dee).get(letters(dee).size() - 1));
    Message changed = letters(dee).get(letters(dee).size() - 1);
    assertThat(changed.text()).contains("Trade-offs · staff level");
    dee.presses("Add it", changed);
    assertThat(bo.runs("questions lamp").text()).contains("Trade-offs · staff level");
  }

  @Test
  void a_list_that_slack_tells_of_twice_is_shown_once() {
    Message file = dee.in(direct(dee)).sends("ours.md", bytes(LIST)).here();
    new Letters(village).bring(fileShared(file));
    new Letters(village).bring(fileShared(file));

    assertThat(letters(dee)).filteredOn(each -> each.text().contains("to add")).hasSize(1);
  }

  @Test
  void whoever_decides_nowhere_is_told_so() {
    assertThat(sent(bo, "ours.md", LIST).text()).contains("those who look after a channel");
    assertThat(bo.runs("questions ran twice").text()).contains("No question has");
  }

  @Test
  void a_file_that_holds_no_questions_is_answered_with_a_sentence() {
    assertThat(sent(dee, "a.pdf", "%PDF-1.4").text()).contains("save it as");
    assertThat(sent(dee, "a.json", "[1, 2").text()).contains("I found no question in a.json");
  }

  @Test
  void what_is_exported_and_sent_again_changes_nothing() {
    for (String format : List.of("Markdown", "CSV", "YAML", "JSON")) {
      dee.opens("questions");
      dee.picks(format);
      Message file = letters(dee).get(letters(dee).size() - 1);
      String name = Json.text(Json.objects(file.json(), "files").get(0), "name");
      Message plan = sent(dee, name, dee.opensFile(file));
      assertThat(plan.text()).as(format).contains("0 to add", "189 there already", "0 not read");
      assertThat(plan.offers("Drop the list")).isTrue();
      assertThat(plan.offers("Add it")).isFalse();
    }
  }

  private Message sent(Villager person, String name, String text) {
    int before = letters(person).size();
    person.in(direct(person)).sends(name, bytes(text)).here();
    List<Message> after = letters(person);
    assertThat(after).as("an answer").hasSizeGreaterThan(before);
    return after.get(after.size() - 1);
  }

  /** What Starling wrote to somebody. */
  private List<Message> letters(Villager person) {
    return person.reads(direct(person)).stream()
        .filter(message -> message.author().equals(village.starling()))
        .toList();
  }

  private String direct(Villager person) {
    return person.openIm(village.starling());
  }

  private JsonObject fileShared(Message file) {
    JsonObject event = file.json().deepCopy();
    event.addProperty("channel_type", "im");
    event.addProperty("subtype", "file_share");
    return event;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
