package dev.starling.storage.export;

import static dev.starling.storage.export.SmallHistory.LONG;
import static dev.starling.storage.export.SmallHistory.NOW;
import static dev.starling.storage.export.SmallHistory.ts;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.starling.question.Theme;
import dev.starling.storage.Database;
import dev.starling.storage.TestDatabase;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class DocumentTest {
  private final String url;

  DocumentTest(TestDatabase kind) {
    this.url = kind.freshUrl();
  }

  @BeforeEach
  void write() {
    try (Database database = Database.open(url)) {
      SmallHistory.writeInto(database);
    }
  }

  @Test
  void has_every_list_that_scripts_rely_on() throws IOException {
    assertThat(everything().keySet())
        .containsExactly(
            "schedules",
            "slots",
            "rounds",
            "answers",
            "marks",
            "reviews",
            "stories",
            "coverage",
            "daysOff",
            "emojiMap",
            "messages",
            "quiz",
            "people",
            "channels");
    assertThat(everything().getAsJsonArray("reviews")).isEmpty();
    assertThat(everything().getAsJsonArray("stories")).isEmpty();
  }

  @Test
  void tells_when_questions_come_and_who_looks_after_that() throws IOException {
    assertThat(everything().get("schedules"))
        .isEqualTo(
            json(
                """
                [{"workspace": "T1", "channel": "C1", "days": ["MON", "TUE", "WED", "THU", "FRI"],
                  "weeks": 2, "time": "09:30", "zone": "Europe/Berlin", "paused": true,
                  "keepers": ["UDEE", "UADA"], "quiz": false, "focus": {"themes": ["incident"],
                  "levels": ["senior"], "packs": ["core"], "lens": null}}]"""));
    assertThat(everything().get("daysOff"))
        .isEqualTo(
            json(
                """
                [{"workspace": "T1", "channel": "C1", "from": "2026-11-26", "to": "2026-11-27",
                  "why": "Thanksgiving"},
                 {"workspace": "E9", "channel": "C9", "from": "2026-11-23", "to": "2026-11-23",
                  "why": ""}]\
                """));
  }

  @Test
  void tells_what_became_of_each_slot_once_something_did() throws IOException {
    assertThat(everything().get("slots"))
        .isEqualTo(
            json(
                """
                [{"workspace": "T1", "channel": "C1", "date": "2026-11-23",
                  "due": "2026-11-23T08:30:00Z", "state": "posted", "reason": ""},
                 {"workspace": "T1", "channel": "C1", "date": "2026-11-24",
                  "due": "2026-11-24T08:30:00Z", "state": "missed", "reason": "Slack was away."},
                 {"workspace": "T1", "channel": "C1", "date": "2026-11-25",
                  "due": "2026-11-25T08:30:00Z", "state": "skipped", "reason": ""},
                 {"workspace": "T1", "channel": "C1", "date": "2026-11-26",
                  "due": "2026-11-26T08:30:00Z", "state": "off",
                  "reason": "A day off (Thanksgiving)."}]\
                """));
  }

  @Test
  void tells_what_was_asked_but_not_what_never_reached_its_channel() throws IOException {
    assertThat(everything().get("rounds"))
        .isEqualTo(
            json(
                """
                [{"workspace": "T1", "id": "r1", "channel": "C1", "date": "2026-11-23",
                  "ts": "%s", "question": "What happened?", "questionId": "question-incident",
                  "themes": ["incident", "deadline"], "why": "Because.", "state": "closed",
                  "closes": "2026-11-24T08:30:00Z", "opened": "2026-11-23T08:30:00Z",
                  "askedBy": null},
                 {"workspace": "T1", "id": "r2", "channel": "C1", "date": null,
                  "ts": "%s", "question": "What happened?", "questionId": "question-scaling",
                  "themes": ["scaling", "deadline"], "why": "Because.", "state": "open",
                  "closes": "2026-11-24T08:30:00Z", "opened": "2026-11-23T08:30:00Z",
                  "askedBy": "UADA"}]\
                """
                    .formatted(ts(0), ts(1000))));
  }

  @Test
  void has_the_words_of_answers_that_stand_and_of_no_others() throws IOException {
    JsonArray answers = everything().getAsJsonArray("answers");

    assertThat(answers).hasSize(3);
    assertThat(of(answers, "person", "UADA"))
        .isEqualTo(
            json(
                """
                {"workspace": "T1", "id": "%s", "round": "r1", "person": "UADA", "ts": "%s",
                 "kind": "text", "take": 1, "text": "%s\\nAnd \\"then\\"\\nit worked.",
                 "words": 50, "seconds": null, "late": false, "parts": null}\
                """
                    .formatted(answer("r1", 60), ts(60), LONG)));
    assertThat(of(answers, "person", "UELI"))
        .isEqualTo(
            json(
                """
                {"workspace": "T1", "id": "%s", "round": "r1", "person": "UELI", "ts": "%s",
                 "kind": "form", "take": 1, "text": "It broke.\\nI fixed it.", "words": 5,
                 "seconds": null, "late": false,
                 "parts": {"situation": "It broke.", "task": "", "action": "I fixed it.",
                   "result": "", "learning": "", "tradeoffs": ""}}\
                """
                    .formatted(answer("r1", 120), ts(120))));
    assertThat(of(answers, "person", "UBO"))
        .isEqualTo(
            json(
                """
                {"workspace": "T1", "id": "%s", "round": "r2", "person": "UBO", "ts": "%s",
                 "kind": "clip", "take": 1, "text": "", "words": 0, "seconds": null,
                 "late": false, "parts": null}\
                """
                    .formatted(answer("r2", 1060), ts(1060))));
  }

  @Test
  void has_what_was_said_besides_while_that_is_kept() throws IOException {
    assertThat(everything().get("messages"))
        .isEqualTo(
            json(
                """
                [{"workspace": "T1", "channel": "C1", "thread": "%s", "ts": "%s",
                  "person": "UDEE", "text": "Nice one"}]\
                """
                    .formatted(ts(0), ts(110))));
  }

  @Test
  void has_each_mark_once_and_none_that_does_not_count() throws IOException {
    assertThat(everything().get("marks"))
        .isEqualTo(
            json(
                """
                [{"workspace": "T1", "answer": "%1$s", "person": "UBO", "mark": "ownership"},
                 {"workspace": "T1", "answer": "%1$s", "person": "UDEE", "mark": "no-reflection"},
                 {"workspace": "T1", "answer": "%1$s", "person": "UDEE", "mark": "resilience"},
                 {"workspace": "T1", "answer": "%2$s", "person": "UADA", "mark": "judgment"},
                 {"workspace": "T1", "answer": "%3$s", "person": "UADA", "mark": "ownership"}]\
                """
                    .formatted(answer("r1", 60), answer("r1", 120), answer("r2", 1060))));
  }

  @Test
  void has_the_state_of_all_fifteen_themes_for_whoever_told_something() throws IOException {
    JsonArray coverage = everything().getAsJsonArray("coverage");

    assertThat(coverage).hasSize(3);
    JsonObject ada = of(coverage, "person", "UADA");
    assertThat(ada.get("workspace").getAsString()).isEqualTo("T1");
    JsonObject themes = ada.getAsJsonObject("themes");
    assertThat(themes.size()).isEqualTo(Theme.values().length);
    assertThat(themes.get("incident").getAsString()).isEqualTo("proven");
    assertThat(themes.get("scaling").getAsString()).isEqualTo("gap");
  }

  @Test
  void has_the_emoji_as_they_are_now() throws IOException {
    JsonObject emoji = of(everything().getAsJsonArray("emojiMap"), "workspace", "T1");

    assertThat(emoji.get("growthInPublic").getAsBoolean()).isFalse();
    assertThat(emoji.getAsJsonObject("emoji").get("ownership").getAsString()).isEqualTo("key");
    assertThat(emoji.getAsJsonObject("emoji").size()).isEqualTo(14);
  }

  @Test
  void has_what_people_made_of_the_quiz() throws IOException {
    String ada =
        """
        {"workspace": "T1", "person": "UADA", "item": "stronger-ending", "answers": 2, "box": 1,
         "chosen": "second", "answered": "2026-11-23T08:30:00Z"}\
        """;

    assertThat(everything().getAsJsonArray("quiz")).hasSize(2).contains(json(ada));
    assertThat(document(new Scope(Optional.empty(), Optional.of("UADA"))).get("quiz"))
        .isEqualTo(json("[" + ada + "]"));
  }

  @Test
  void can_be_limited_to_one_workspace() throws IOException {
    JsonObject org = document(new Scope(Optional.of("E9"), Optional.empty()));

    assertThat(org.getAsJsonArray("answers")).isEmpty();
    assertThat(org.getAsJsonArray("daysOff")).hasSize(1);
    assertThat(org.getAsJsonArray("channels")).hasSize(1);
  }

  @Test
  void can_be_limited_to_what_is_one_persons() throws IOException {
    JsonObject bo = document(new Scope(Optional.empty(), Optional.of("UBO")));

    assertThat(bo.getAsJsonArray("rounds")).hasSize(1);
    assertThat(bo.getAsJsonArray("answers")).hasSize(1);
    assertThat(bo.getAsJsonArray("coverage")).hasSize(1);
    assertThat(bo.get("marks"))
        .isEqualTo(
            json(
                """
                [{"workspace": "T1", "answer": "%s", "person": "UBO", "mark": "ownership"},
                 {"workspace": "T1", "answer": "%s", "person": "UADA", "mark": "ownership"}]\
                """
                    .formatted(answer("r1", 60), answer("r2", 1060))));
    assertThat(bo.getAsJsonArray("schedules")).isEmpty();
    assertThat(bo.getAsJsonArray("slots")).isEmpty();
    assertThat(bo.getAsJsonArray("messages")).isEmpty();
    assertThat(bo.getAsJsonArray("people")).isEmpty();
  }

  private JsonObject everything() throws IOException {
    return document(Scope.EVERYTHING);
  }

  private JsonObject document(Scope scope) throws IOException {
    StringWriter out = new StringWriter();
    try (Database database = Database.openForReading(url)) {
      new Document(database, NOW).write(scope, out);
    }
    return json(out.toString()).getAsJsonObject();
  }

  private static JsonElement json(String text) {
    return JsonParser.parseString(text);
  }

  private static JsonObject of(JsonArray list, String key, String value) {
    return list.asList().stream()
        .map(JsonElement::getAsJsonObject)
        .filter(each -> each.get(key).getAsString().equals(value))
        .findFirst()
        .orElseThrow();
  }

  private static String answer(String round, int second) {
    return round + "-" + ts(second).value().replace(".", "");
  }
}
