package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.starling.localslack.api.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Ada takes along what is hers, and brings it back. */
class BelongingsTest extends InAVillage {
  private static final String TWO =
      """
      # The wrong table
      Themes: Mistakes

      ## Situation
      I was tired & it was late.

      ## Action
      - I stopped the job
      - I told everybody

      # The queue
      **Situation:** Orders piled up.
      **Task:** Mine to drain it.
      **Result:** %s
      """;

  @Override
  Door door() {
    return Door.HTTP;
  }

  @Test
  void everything_of_ones_own_comes_as_one_file_and_nothing_of_others() {
    Message question = asked();
    ada.says("My own answer, =with a sign. " + Stories.ofWords(60)).in(question);
    Message answer = village.replies(question).get(0);
    bo.says("Bo's secret. " + Stories.ofWords(60)).in(question);
    dee.reacts("key", answer);
    story(ada, "The breaker", "Checkout was slow.");
    story(bo, "Bo's own", "Nobody else's business.");

    assertThat(ada.runs("export").text()).contains("packing", "direct message");
    village.settle();

    Message letter = letter(ada);
    assertThat(letter.text()).contains("one story", "1 answer", "interview.md");
    Map<String, String> files = unzipped(ada.downloads(letter));
    assertThat(files)
        .containsOnlyKeys(
            "README.txt", "interview.md", "stories.csv", "answers.csv", "everything.json");
    assertThat(files.get("interview.md"))
        .contains("# Stories of Ada", "## Story 1: The breaker", "Checkout was slow.")
        .contains("## My answers", "My own answer", "Ownership 1", "Still missing");
    assertThat(files.get("answers.csv")).contains("My own answer", "ownership 1");
    JsonObject everything = JsonParser.parseString(files.get("everything.json")).getAsJsonObject();
    assertThat(Json.text(everything, "person")).isEqualTo(ada.id());
    assertThat(Json.objects(everything, "answers")).hasSize(1);
    assertThat(Json.objects(everything, "marksReceived"))
        .extracting(each -> Json.text(each, "mark"))
        .containsExactly("ownership");
    String all = String.join("\n", files.values());
    assertThat(all).doesNotContain("Bo's", "Nobody else", bo.id(), dee.id());
    assertThat(letters(bo)).isEmpty();
  }

  @Test
  void somebody_of_whom_hardly_anything_is_kept_gets_a_file_too() {
    assertThat(eli.runs("export now").text()).contains("without further words");
    eli.runs("export");
    village.settle();

    Map<String, String> files = unzipped(eli.downloads(letter(eli)));
    assertThat(files.get("interview.md")).contains("There is no story yet.", "no story yet");
    assertThat(letter(eli).text()).contains("no story yet", "0 answers");
  }

  @Test
  void a_file_that_slack_refuses_is_told_with_a_next_step() {
    village.faults().next("files.getUploadURLExternal", 1, Fault.error("missing_scope"));

    ada.runs("export");
    village.settle();

    assertThat(letter(ada).text()).contains("Slack did not take the file", "once more");
  }

  @Test
  void what_comes_back_as_it_was_changes_nothing() {
    story(ada, "The breaker", "Checkout was slow.\n\n# =1+1");
    ada.runs("export");
    village.settle();
    byte[] zip = ada.downloads(letter(ada));

    Message plan = sent(ada, "starling.zip", zip);
    assertThat(plan.text()).contains("0 new, 0 changed, 1 the same, 0 not read");
    assertThat(plan.offers("Drop the file")).isTrue();
    assertThat(plan.offers("Bring it in")).isFalse();
    unzipped(zip)
        .forEach(
            (name, text) -> {
              if (!name.equals("README.txt") && !name.equals("answers.csv")) {
                assertThat(sent(ada, name, bytes(text)).text())
                    .contains("0 new, 0 changed, 1 the same, 0 not read");
              }
            });
  }

  @Test
  void stories_written_by_hand_are_shown_first_and_brought_in_on_their_owners_word() {
    Message plan = sent(ada, "mine.md", bytes(TWO.formatted("It emptied.")));
    assertThat(plan.text())
        .contains("2 new, 0 changed, 0 the same, 0 not read", "The wrong table", "The queue");
    assertThat(ada.runs("coverage").text()).contains("Mistakes: gap");

    ada.presses("Bring in all 2", plan);
    assertThat(letter(ada).text()).contains("2 new");
    assertThat(ada.runs("coverage").text()).contains("Mistakes: draft");
    ada.opens("stories");
    ada.window("2 stories");
    ada.closes();

    Message changed = sent(ada, "mine.md", bytes(TWO.formatted("It stayed empty.")));
    assertThat(changed.text())
        .contains("0 new, 1 changed, 1 the same, 0 not read", "The queue", "result");
    ada.presses("Bring it in", changed);
    Message same = sent(ada, "mine.md", bytes(TWO.formatted("It stayed empty.")));
    assertThat(same.text()).contains("2 the same");
  }

  @Test
  void what_is_too_long_is_said_by_line_and_nothing_is_cut() {
    Message plan = sent(ada, "mine.md", bytes(TWO.formatted("x".repeat(3_001))));

    assertThat(plan.text())
        .contains("1 new", "1 not read")
        .contains("Line 14: the result has 3001 characters, and 3000 is the most");
    ada.presses("Drop the file", plan);
    assertThat(letter(ada).text()).contains("nothing was changed");
    ada.opens("stories");
    ada.window("Your story bank is empty");
  }

  @Test
  void where_it_may_be_either_the_sender_says_what_it_is() {
    dee.runs("schedule weekdays 09:30");
    String either =
        """
        # Our list
        ## Situation
        - Tell me about a cron job that ran twice and what it broke.
        """;
    Message asked = sent(dee, "either.md", bytes(either));
    assertThat(asked.text()).contains("may be stories of yours, or questions for a team");

    dee.presses("Questions for a team", asked);
    assertThat(letter(dee).text()).contains("1 to add");

    Message again = sent(dee, "either.md", bytes(either));
    dee.presses("My own stories", again);
    assertThat(letter(dee).text()).contains("1 new");
  }

  @Test
  void a_file_that_holds_no_stories_is_answered_with_a_sentence() {
    assertThat(sent(ada, "a.zip", new byte[] {'P', 'K', 3, 4, 0, 0}).text())
        .contains("In a.zip is no interview.md");
  }

  private void story(Villager owner, String title, String situation) {
    owner.opens("story");
    owner
        .form()
        .write("Title", title)
        .tick("Themes", "Production incidents")
        .write("Situation", situation)
        .submit();
    owner.window("is in your story bank");
    owner.closes();
  }

  private Message sent(Villager person, String name, byte[] bytes) {
    int before = letters(person).size();
    person.in(direct(person)).sends(name, bytes).here();
    assertThat(letters(person)).as("an answer").hasSizeGreaterThan(before);
    return letter(person);
  }

  private Message letter(Villager person) {
    List<Message> all = letters(person);
    return all.get(all.size() - 1);
  }

  private List<Message> letters(Villager person) {
    return person.reads(direct(person)).stream()
        .filter(message -> message.author().equals(village.starling()))
        .toList();
  }

  private String direct(Villager person) {
    return person.openIm(village.starling());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static Map<String, String> unzipped(byte[] bytes) {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
