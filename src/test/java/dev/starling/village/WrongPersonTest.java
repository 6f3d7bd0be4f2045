package dev.starling.village;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.starling.house.Doors;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is Ada's is Ada's: every verb, button, form and shortcut there is, tried by everybody else
 * with everything that she could have pressed or sent. Slack itself would not let most of it
 * through; here it does.
 */
class WrongPersonTest extends InAVillage {
  /** In each of her private texts, and in nobody else's. */
  private static final String HERS = "zanzibar";

  /** Who tries; the last is somebody with her own id, in another workspace. */
  private enum Intruder {
    COLLEAGUE("U0BO"),
    ADMIN("U0DEE"),
    KEEPER("U0ELI"),
    GUEST("U0GIL"),
    OTHER_COMPANY("U0GUS"),
    NAMESAKE("U0ADA");

    private static final List<Intruder> ALL = List.of(values());
    private static final List<Intruder> STRONGEST = List.of(COLLEAGUE, ADMIN, NAMESAKE);

    private final String id;

    Intruder(String id) {
      this.id = id;
    }
  }

  /**
   * What her tour does not come by, and is tried with what stands in the window of one of her
   * stories: whatever needs a second page, a second telling, or what others do to questions and
   * schedules, which are not private.
   */
  private static final Set<String> NOT_ON_HER_TOUR =
      Set.of(
          "import_.*",
          "keeper_.*",
          "question_.*",
          "questions_.*",
          "suggestion_.*",
          "schedule_.*",
          "keepers_.*",
          "days_off_.*",
          "doctor_.*",
          "errands_.*",
          "bank_.*",
          "file_.*",
          "quiz\\.anyway",
          "quiz\\.next",
          "share_feedback",
          "share_read",
          "share_take_back",
          "stories_back",
          "stories_on",
          "story_after",
          "story_before",
          "story_bring_back",
          "story_compare",
          "story_relink",
          "story_save_instead",
          "story_tellings_newer",
          "story_tellings_older");

  private static final Set<String> FORMS_NOT_ON_HER_TOUR =
      Set.of("feedback_form", "question_form", "quiet_signals", "rubric", "story_telling_form");

  private Wiretap tap;
  private Glance glance;
  private Doors doors;
  private List<String> before;

  @Override
  Door door() {
    return Door.HTTP;
  }

  @BeforeEach
  void listenIn() throws IOException {
    tap = new Wiretap(village.play().house().eventsAddress(), village.slack().signingSecret());
    village.slack().deliverTo(tap.address());
    village.settle();
    doors = new Doors(village.play().house());
    glance = new Glance(ada);
    practises();
    village.cellar().execute("update person set admin = 1 where id = 'U0DEE'");
    village.passes(Duration.ofMinutes(3));
    before = hers();
  }

  @AfterEach
  void hangUp() {
    tap.close();
  }

  /** Ada's tour through everything that is private. */
  private void practises() {
    eli.runs("schedule weekdays 12:00");
    ada.opens("schedule");
    looks();
    ada.closes();
    Message question = asked();
    bo.says(Stories.told()).in(question);
    Message answer = ada.says(Stories.told()).in(question);
    village.passes(Duration.ofMinutes(1));
    dee.reacts("key", answer);
    dee.opensMenu("Private growth signal", answer);
    dee.form().tick("Growth signals", "Blame").submit();
    writes(HERS + " one", "Mistakes");
    writes(HERS + " two", "Production incidents");
    ada.opens("story");
    ada.form().types("Title", HERS + " begun").types("Situation", HERS);
    ada.closes();
    answersByForm(question);
    looksAtHerStories(question, answer);
    looksAtTheRest();
  }

  private void writes(String title, String theme) {
    ada.opens("story");
    ada.form()
        .write("Title", title)
        .tick("Themes", theme)
        .write("Situation", HERS)
        .write("Action", HERS)
        .submit();
    ada.window("is in your story bank");
    looks();
    ada.closes();
  }

  private void answersByForm(Message question) {
    ada.presses("Answer", question);
    looks();
    ada.form().write("Situation", "The queue grew.").submit();
    looks();
  }

  private void looksAtHerStories(Message question, Message answer) {
    ada.opens("story");
    ada.form();
    looks();
    ada.closes();
    for (String shortcut : List.of("Which story was that?", "Save to story bank")) {
      ada.opensMenu(shortcut, answer);
      ada.form();
      looks();
      ada.closes();
    }
    ada.presses("Which story fits?", question);
    ada.window(HERS);
    looks();
    ada.closes();
    ada.opens("stories");
    ada.window(HERS);
    looks();
    pressesIfThere("By principle");
    ada.presses("Open");
    ada.window("Situation");
    looks();
    for (String button :
        List.of("Edit", "Put together", "I told it", "Share", "Questions to rehearse")) {
      pressesIfThere(button);
    }
    ada.closes();
  }

  private void pressesIfThere(String button) {
    JsonObject top = ada.modals().get(ada.modals().size() - 1);
    boolean there =
        Buttons.in(top).stream()
            .anyMatch(each -> Json.text(Json.object(each, "text"), "text").startsWith(button));
    if (there) {
      int windows = ada.modals().size();
      ada.presses(button);
      village.settle();
      looks();
      if (ada.modals().size() > windows) {
        ada.closes();
      }
    }
  }

  private void looksAtTheRest() {
    for (String words : List.of("help", "coverage", "coverage team", "quiz", "rubric", "keepers")) {
      ada.opens(words);
      village.passes(Duration.ofSeconds(2));
      looks();
    }
    for (String words : List.of("questions", "forget")) {
      ada.opens(words);
      village.passes(Duration.ofSeconds(2));
      looks();
      ada.closes();
    }
    ada.home();
    looks();
  }

  private void looks() {
    glance.again();
  }

  /** Everything that is kept as hers alone. */
  private List<String> hers() {
    List<String> all = new ArrayList<>();
    for (String table :
        List.of("story", "story_draft", "answer", "form", "message", "quiz_recall")) {
      String given = table.equals("message") ? "ts, text, deleted, form, answer" : "*";
      all.addAll(
          village
              .cellar()
              .asked(
                  "select '%s', %s from %s where person = 'U0ADA' and workspace = 1"
                      .formatted(table, given, table)));
    }
    all.addAll(village.cellar().asked("select * from story_telling"));
    all.addAll(
        village
            .cellar()
            .asked(
                "select * from story_theme where story in (select id from story where person = 'U0ADA')"));
    all.addAll(village.cellar().asked("select answer, mark from quiet_signal"));
    return all;
  }

  /** Nothing of hers was told to anybody, and nothing of hers has changed. */
  private void nothingCame(String attempt) {
    assertThat(tap.answer()).as(attempt).doesNotContain(HERS);
    for (String other : List.of("U0BO", "U0CY", "U0DEE", "U0ELI", "U0GIL", "U0GUS")) {
      assertThat(village.slack().state(other).toString().contains(HERS))
          .as("%s: %s sees what is Ada's", attempt, other)
          .isFalse();
    }
    assertThat(hers()).as(attempt).isEqualTo(before);
  }

  @Test
  void no_verb_tells_anybody_what_is_hers() {
    doors.verbs().forEach(this::triesVerb);
    nothingCame("all verbs");
  }

  private void triesVerb(String verb, String example) {
    for (Intruder intruder : Intruder.values()) {
      for (String words : new TreeSet<>(List.of(verb, example, verb + " <@U0ADA>"))) {
        tap.forgingCommands(
            fields -> {
              Map<String, String> forged = new LinkedHashMap<>(fields);
              forged.put("user_id", intruder.id);
              if (intruder == Intruder.NAMESAKE) {
                forged.put("team_id", "T0ELSEWHERE");
              }
              return forged;
            },
            () -> bo.opens(words));
        nothingCame(intruder + " /mock " + words);
        closes();
      }
    }
  }

  @Test
  void no_button_does_anything_with_what_is_hers() {
    Message help = bo.runs("help");
    Set<String> unseen = new TreeSet<>();
    for (String action : doors.actions()) {
      List<Glance.Element> seen = glance.of(action, 1);
      if (seen.isEmpty() && NOT_ON_HER_TOUR.stream().noneMatch(action::matches)) {
        unseen.add(action);
      }
      for (Intruder intruder : seen.isEmpty() ? Intruder.STRONGEST : Intruder.ALL) {
        presses(intruder, action, seen.isEmpty() ? glance.of("story_edit", 1) : seen, help);
      }
    }
    assertThat(unseen)
        .as("buttons that Ada has not seen: let her come by, or say why not")
        .isEmpty();
  }

  private void presses(
      Intruder intruder, String action, List<Glance.Element> elements, Message help) {
    for (Glance.Element element : elements) {
      String id = element.action().matches(action) ? element.action() : action;
      if (element.view() == null) {
        tap.forging(
            payload -> pressed(intruder, payload, id, element),
            () -> tries(() -> bo.presses("My coverage", help)));
      } else {
        bo.opens("stories");
        bo.window("story");
        tap.forging(
            payload -> pressed(intruder, payload, id, element),
            () -> tries(() -> bo.presses("New story")));
      }
      nothingCame(intruder + " presses " + id);
      closes();
    }
  }

  private static JsonObject pressed(
      Intruder intruder, JsonObject payload, String id, Glance.Element element) {
    JsonObject action = element.json().deepCopy();
    action.addProperty("action_id", id);
    action.addProperty(
        "action_ts", Json.text(Json.objects(payload, "actions").get(0), "action_ts"));
    Json.objects(action, "options").stream()
        .findFirst()
        .ifPresent(option -> action.add("selected_option", option));
    if (Json.text(action, "type").equals("users_select")) {
      action.addProperty("selected_user", "U0ADA");
    }
    payload.add("actions", Json.list(action));
    if (element.message() != null) {
      payload.add("message", element.message().json());
      payload.add("channel", Json.of("id", element.message().channel(), "name", "practice"));
    }
    if (element.view() != null) {
      copied(Json.object(payload, "view"), element.view());
    }
    return by(intruder, payload);
  }

  /** Whatever a window carries is Ada's, but the window itself is one's own. */
  private static void copied(JsonObject view, JsonObject hers) {
    for (String key :
        List.of("private_metadata", "callback_id", "blocks", "state", "external_id")) {
      if (hers.has(key)) {
        view.add(key, hers.get(key).deepCopy());
      }
    }
    if (!view.has("state") || !view.get("state").isJsonObject()) {
      view.add("state", Json.of("values", new JsonObject()));
    }
  }

  private static JsonObject by(Intruder intruder, JsonObject payload) {
    JsonObject user = Json.object(payload, "user");
    user.addProperty("id", intruder.id);
    if (intruder == Intruder.OTHER_COMPANY) {
      user.addProperty("team_id", "T0HARBOR");
    }
    if (intruder == Intruder.NAMESAKE) {
      user.addProperty("team_id", "T0ELSEWHERE");
      Json.object(payload, "team").addProperty("id", "T0ELSEWHERE");
      if (payload.has("view")) {
        Json.object(payload, "view").addProperty("app_installed_team_id", "T0ELSEWHERE");
        Json.object(payload, "view").addProperty("team_id", "T0ELSEWHERE");
      }
    }
    return payload;
  }

  @Test
  void no_form_does_anything_with_what_is_hers() {
    Set<String> unseen = new TreeSet<>();
    for (String callback : doors.forms()) {
      JsonObject form = glance.form(callback).or(() -> glance.form("story_form")).orElseThrow();
      if (glance.form(callback).isEmpty()) {
        unseen.add(callback);
      }
      for (Intruder intruder : Intruder.values()) {
        submits(intruder, callback, form);
      }
    }
    unseen.removeAll(FORMS_NOT_ON_HER_TOUR);
    assertThat(unseen).as("forms that Ada has not seen: let her come by, or say why not").isEmpty();
  }

  private void submits(Intruder intruder, String callback, JsonObject hers) {
    bo.opens("story");
    Form form = bo.form().write("Title", "mine").tick("Themes", "Mistakes");
    tap.forging(
        payload -> {
          JsonObject view = Json.object(payload, "view");
          copied(view, hers);
          view.addProperty("callback_id", callback);
          view.add("state", Json.of("values", filledIn(hers)));
          return by(intruder, payload);
        },
        () -> tries(form::submitWrongly));
    nothingCame(intruder + " sends " + callback);
    closes();
  }

  /** That Slack could make nothing of the answer is all right: it was not made for this window. */
  private static void tries(Runnable what) {
    try {
      what.run();
    } catch (AssertionError refused) {
      assertThat(refused.getMessage()).containsAnyOf("did not", "does not accept", "no longer");
    }
  }

  /** Every field with words of one's own, or with the first thing that may be chosen. */
  private static JsonObject filledIn(JsonObject form) {
    JsonObject values = new JsonObject();
    for (JsonObject block : Json.objects(form, "blocks")) {
      JsonObject element = Json.object(block, "element");
      if (!element.has("action_id")) {
        continue;
      }
      JsonObject value = Json.of("type", Json.text(element, "type"));
      if (Json.text(element, "type").equals("plain_text_input")) {
        value.addProperty("value", "mine");
      }
      options(element).findFirst().ifPresent(option -> chosen(value, option));
      JsonObject input = new JsonObject();
      input.add(Json.text(element, "action_id"), value);
      values.add(Json.text(block, "block_id"), input);
    }
    return values;
  }

  private static Stream<JsonObject> options(JsonObject element) {
    return Stream.concat(
        Json.objects(element, "options").stream(),
        Json.objects(element, "option_groups").stream()
            .flatMap(group -> Json.objects(group, "options").stream()));
  }

  private static void chosen(JsonObject value, JsonElement option) {
    value.add("selected_option", option);
    JsonArray several = new JsonArray();
    several.add(option);
    value.add("selected_options", several);
  }

  @Test
  void no_shortcut_does_anything_with_what_is_hers() {
    List<Message> messages =
        village.replies(village.questions().get(0)).stream()
            .filter(message -> message.text().contains("queue") || message.author().equals("U0ADA"))
            .toList();
    assertThat(messages).hasSize(2);
    for (String shortcut : doors.shortcuts()) {
      for (Message message : messages) {
        for (Intruder intruder : Intruder.values()) {
          tap.forging(
              payload -> by(intruder, payload), () -> tries(() -> bo.opensMenu(shortcut, message)));
          nothingCame(intruder + " chooses " + shortcut);
          closes();
        }
      }
    }
  }

  /** All windows that stand open. */
  private void closes() {
    while (!bo.modals().isEmpty()) {
      bo.closes();
    }
  }
}
