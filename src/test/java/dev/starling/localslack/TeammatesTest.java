package dev.starling.localslack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Resource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeammatesTest {
  private static final String HABITS =
      """
      people: { U0BO: Answers quickly., U0DEE: Reacts., U0ELI: Asks back., U0CY: Chats. }
      habits:
        - name: answers
          who: U0BO
          when: app posts
          in: interview-practice
          text: question
          button: ^Reply$
          after: 2m
          do:
            - say: First I looked.
            - { say: Then I leapt., after: 1m }
            - { add: "_And landed._", after: 30s }
        - name: reviews
          who: U0DEE
          when: somebody replies
          thread: { by: app }
          words: 3..
          after: 5m
          once: author
          most: 1
          do:
            - { react: hourglass, words: 50.. }
            - { react: key, if: leapt }
            - { react: dart, after: 10s }
            - { take back: true, after: 1m }
        - name: asks back
          who: U0ELI
          when: somebody replies
          by: teammate
          thread: { by: app }
          after: 10m
          do:
            - say: "{mention} why, {name}?"
        - name: tells why
          who: U0BO
          when: somebody writes to me
          after: 1m
          do:
            - say: "{mention} because."
        - name: greets whoever begins
          who: U0CY
          when: somebody posts
          in: general
          after: 1m
          do:
            - post: "Hello too, {name}"
      """;

  @TempDir Path folder;
  Rig rig;

  @BeforeEach
  void open() throws Exception {
    rig = with(HABITS);
  }

  private Rig with(String habits) throws Exception {
    return new Rig(folder, Resource.text("manifest.yml"), options -> options.teammates(habits));
  }

  @AfterEach
  void close() {
    rig.close();
  }

  private String asks(String text) {
    String button = "{\"type\":\"button\",\"text\":{\"type\":\"plain_text\",\"text\":\"Reply\"}}";
    return Json.text(
        rig.api(
            "chat.postMessage",
            "channel",
            Rig.PRACTICE,
            "text",
            text,
            "blocks",
            "[{\"type\":\"actions\",\"elements\":[" + button + "]}]"),
        "ts");
  }

  /** Time passes from one plan to the next. */
  private void passes(Duration time) {
    Instant until = rig.time.now().plus(time);
    Optional<Instant> next = rig.slack.nextPlan().filter(at -> !at.isAfter(until));
    while (next.isPresent()) {
      rig.time.moveTo(later(next.get()));
      rig.slack.lookAtPlans();
      next = rig.slack.nextPlan().filter(at -> !at.isAfter(until));
    }
    rig.time.moveTo(until);
    rig.slack.lookAtPlans();
  }

  private Instant later(Instant moment) {
    return moment.isAfter(rig.time.now()) ? moment : rig.time.now();
  }

  private List<JsonObject> replies(String root) {
    return messages()
        .filter(m -> Json.text(m, "thread_ts").equals(root) && !Json.text(m, "ts").equals(root))
        .toList();
  }

  private Stream<JsonObject> messages() {
    JsonObject all = Json.object(rig.state("U0ADA"), "messages");
    return Stream.of(Rig.PRACTICE, Rig.GENERAL).flatMap(c -> Json.objects(all, c).stream());
  }

  private static List<String> said(List<JsonObject> messages) {
    return messages.stream()
        .map(message -> Json.text(message, "user") + ": " + Json.text(message, "text"))
        .toList();
  }

  private static List<String> emoji(JsonObject message) {
    return Json.objects(message, "reactions").stream().map(r -> Json.text(r, "name")).toList();
  }

  @Test
  void somebody_answers_the_app_when_their_time_has_come() {
    String question = asks("A question");
    passes(Duration.ofSeconds(119));
    assertThat(replies(question)).isEmpty();

    passes(Duration.ofSeconds(1));
    assertThat(said(replies(question)).stream().filter(line -> line.startsWith("U0BO")))
        .containsExactly("U0BO: First I looked.");
    passes(Duration.ofSeconds(90));

    assertThat(said(replies(question)))
        .containsExactly("U0BO: First I looked.", "U0BO: Then I leapt.\n_And landed._");
    assertThat(replies(question).get(1).has("edited")).isTrue();
  }

  @Test
  void what_the_trigger_does_not_fit_moves_nobody() {
    asks("An announcement");
    rig.api("chat.postMessage", "channel", Rig.PRACTICE, "text", "A question without a button");
    rig.api("chat.postMessage", "channel", Rig.GENERAL, "text", "A question elsewhere");

    assertThat(rig.slack.nextPlan()).isEmpty();
  }

  @Test
  void the_app_hears_of_it_as_of_what_people_do() {
    asks("A question");
    passes(Duration.ofMinutes(3));
    rig.quiet();

    assertThat(rig.bot.heard("message"))
        .extracting(h -> Json.text(h.event(), "text"))
        .contains("First I looked.", "Then I leapt.");
  }

  @Test
  void a_reaction_fits_all_that_its_author_has_said_by_then() {
    String question = asks("A question");
    passes(Duration.ofMinutes(8));

    assertThat(emoji(replies(question).get(0))).containsExactly("key");
  }

  @Test
  void an_emoji_is_taken_back_where_a_habit_says_so() throws Exception {
    rig.close();
    rig = with(HABITS.replace("most: 1", "most: 3"));
    String question = asks("A question");
    passes(Duration.ofSeconds(7 * 60 + 10));
    assertThat(emoji(replies(question).get(0))).containsExactly("key", "dart");

    passes(Duration.ofMinutes(2));

    assertThat(emoji(replies(question).get(0))).containsExactly("key");
  }

  @Test
  void people_talk_with_each_other_and_come_to_an_end() {
    String question = asks("A question");
    passes(Duration.ofDays(2));

    assertThat(said(replies(question)).stream().skip(2))
        .containsExactly("U0ELI: <@U0BO> why, Bo?", "U0BO: <@U0ELI> because.");
    assertThat(rig.slack.nextPlan()).isEmpty();
  }

  @Test
  void nobody_begins_a_talk_because_a_teammate_began_one() throws Exception {
    rig.close();
    rig = with(HABITS.replace("who: U0CY", "who: [U0CY, U0DEE]"));
    rig.says("U0ADA", Rig.GENERAL, "Hello");
    passes(Duration.ofDays(2));

    assertThat(said(messages().toList()))
        .containsExactlyInAnyOrder("U0ADA: Hello", "U0CY: Hello too, Ada", "U0DEE: Hello too, Ada");
  }

  @Test
  void whom_somebody_plays_does_nothing_alone_for_a_while() {
    rig.says("U0BO", Rig.GENERAL, "It is me");
    String played = asks("A question");
    passes(Duration.ofHours(1));
    assertThat(replies(played)).isEmpty();

    rig.real.passes(Duration.ofMinutes(11));
    String left = asks("Another question");
    passes(Duration.ofHours(1));
    assertThat(replies(left)).isNotEmpty();
  }

  @Test
  void whoever_has_a_page_open_acts_there_and_nowhere_else() throws Exception {
    try (OpenPage page = new OpenPage(rig.slack, "U0BO")) {
      String question = asks("A question");
      passes(Duration.ofHours(1));
      assertThat(replies(question)).isEmpty();

      rig.act("U0ADA", "teammates", "on", false);
      JsonObject news = Json.object(page.hears("teammates"), "teammates");
      assertThat(Json.is(news, "on")).isFalse();
    }
  }

  @Test
  void whoever_is_taken_over_in_the_middle_leaves_the_rest_to_the_person() {
    String question = asks("A question");
    passes(Duration.ofMinutes(2));
    rig.act("U0BO", "react", "channel", Rig.PRACTICE, "ts", question, "name", "eyes");
    passes(Duration.ofHours(1));

    assertThat(said(replies(question)).stream().filter(line -> line.startsWith("U0BO")))
        .containsExactly("U0BO: First I looked.");
  }

  @Test
  void what_falls_due_while_all_are_switched_off_does_not_happen() {
    assertThat(Json.is(switchedTo(), "on")).isTrue();
    String question = asks("A question");
    rig.act("U0ADA", "teammates", "on", false);
    passes(Duration.ofHours(1));
    assertThat(replies(question)).isEmpty();

    rig.restart();
    assertThat(Json.is(switchedTo(), "on")).isFalse();
    asks("Another question");
    rig.act("U0ADA", "teammates", "on", true);
    assertThat(Json.is(switchedTo(), "on")).isTrue();
    assertThat(rig.slack.nextPlan()).isEmpty();
  }

  private JsonObject switchedTo() {
    return Json.object(rig.state("U0ADA"), "teammates");
  }

  @Test
  void the_state_says_who_they_are() {
    assertThat(Json.objects(switchedTo(), "people"))
        .contains(Json.of("user", "U0BO", "habit", "Answers quickly."));
  }

  @Test
  void a_restart_in_the_middle_forgets_nothing_and_repeats_nothing() {
    String question = asks("A question");
    passes(Duration.ofMinutes(2));
    rig.restart();
    passes(Duration.ofMinutes(5));
    rig.restart();
    passes(Duration.ofDays(1));

    assertThat(said(replies(question)))
        .containsExactly(
            "U0BO: First I looked.",
            "U0BO: Then I leapt.\n_And landed._",
            "U0ELI: <@U0BO> why, Bo?",
            "U0BO: <@U0ELI> because.");
    assertThat(emoji(replies(question).get(0))).containsExactly("key");
  }

  @Test
  void whoever_died_after_speaking_and_before_noting_it_does_not_say_it_again() throws Exception {
    String question = asks("A question");
    Path journal = folder.resolve("journal.jsonl");
    String planned =
        Files.readAllLines(journal).stream()
            .filter(line -> line.contains("\"kind\":\"plan\""))
            .reduce("", (earlier, later) -> later);
    passes(Duration.ofMinutes(2));
    rig.slack.close();
    Files.writeString(journal, planned + "\n", StandardOpenOption.APPEND);
    rig.restart();
    passes(Duration.ofMinutes(3));

    assertThat(said(replies(question)))
        .containsExactly("U0BO: First I looked.", "U0BO: Then I leapt.\n_And landed._");
  }

  @Test
  void a_message_that_is_gone_ends_what_was_planned_about_it() {
    String question = asks("A question");
    rig.api("chat.delete", "channel", Rig.PRACTICE, "ts", question);
    passes(Duration.ofDays(1));

    assertThat(messages()).isEmpty();
    assertThat(rig.slack.nextPlan()).isEmpty();
  }

  @Test
  void a_person_who_writes_to_somebody_is_answered_in_a_talk_of_two() {
    String talk = Json.text(rig.act("U0ADA", "openIm", "with", "U0BO"), "channel");
    rig.says("U0ADA", talk, "Why?");
    passes(Duration.ofMinutes(2));

    List<JsonObject> all = Json.objects(Json.object(rig.state("U0ADA"), "messages"), talk);
    assertThat(said(all)).containsExactly("U0ADA: Why?", "U0BO: <@U0ADA> because.");
    assertThat(all.get(1).has("thread_ts")).isFalse();
  }

  @Test
  void a_voice_clip_is_heard_first_and_read_later() throws Exception {
    rig.close();
    rig =
        with(
            """
            people: { U0ELI: Speaks. }
            habits:
              - name: speaks
                who: U0ELI
                when: app posts
                after: 1m
                do:
                  - clip: { seconds: 20, transcript: Well. }
            """);
    String question = asks("A question");
    passes(Duration.ofMinutes(1));
    JsonObject clip = Json.objects(replies(question).get(0), "files").get(0);
    assertThat(Json.text(clip, "subtype")).isEqualTo("slack_audio");
    assertThat(Json.text(clip, "duration_ms")).isEqualTo("20000");
    assertThat(Json.text(Json.object(clip, "transcription"), "status")).isNotEqualTo("complete");

    passes(Duration.ofMinutes(1));

    clip = Json.objects(replies(question).get(0), "files").get(0);
    assertThat(Json.text(Json.object(clip, "transcription"), "status")).isEqualTo("complete");
  }

  @Test
  void a_workspace_without_habits_is_one_in_which_nobody_acts() throws Exception {
    rig.close();
    rig = with("");
    asks("A question");

    assertThat(rig.slack.nextPlan()).isEmpty();
    assertThat(rig.state("U0ADA").get("teammates").isJsonNull()).isTrue();
    assertThat(rig.refused("U0ADA", "teammates", "on", true)).contains("Nobody here knows");
  }

  @Test
  void a_file_that_makes_no_sense_is_refused_before_anything_is_opened() throws Exception {
    rig.close();
    assertThatThrownBy(() -> with("habits: [ { name: x } ]")).hasMessageContaining("“x”");
    rig = with(HABITS);
  }
}
