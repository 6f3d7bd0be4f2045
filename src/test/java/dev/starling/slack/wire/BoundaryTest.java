package dev.starling.slack.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.slack.api.bolt.App;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.view.View;
import dev.starling.base.Ids;
import dev.starling.base.Refusal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoundaryTest {
  private static final String FORM =
      "\"view\":{\"id\":\"V1\",\"type\":\"modal\",\"callback_id\":\"story\",\"blocks\":["
          + "{\"type\":\"input\",\"block_id\":\"title\",\"element\":{\"type\":\"plain_text_input\"}},"
          + "{\"type\":\"input\",\"block_id\":\"result\",\"element\":{\"type\":\"plain_text_input\"}}"
          + "]}";

  private final FakeSlack slack = new FakeSlack();
  private final SlackLine line = slack.line();
  private final App app = BoltApp.open(line);
  private final Interactions interactions = new Interactions(app);

  /** Bolt keeps an older listener beside the new one, so each form gets a name of its own. */
  private int forms;

  /** Work that nobody has begun yet. */
  private final Queue<Runnable> waiting = new ArrayDeque<>();

  private final Boundary prompt = boundary(Runnable::run);
  private final Boundary slow = boundary(waiting::add);
  private final Boundary full =
      boundary(
          work -> {
            throw new RejectedExecutionException();
          });

  private Boundary boundary(Executor pool) {
    Modals modals = new Modals(line);
    return new Boundary(
        pool,
        Duration.ZERO,
        new Incidents(() -> "ABC123"),
        new Ids(new Random(1)),
        modals,
        new Aside(new Responder(line), modals, new Poster(line)));
  }

  @AfterEach
  void close() {
    line.close();
    slack.close();
  }

  @Test
  void a_quick_command_is_answered_in_the_http_answer() throws Exception {
    app.command(
        "/mock",
        prompt.command(
            payload -> Reply.blocks("Hi " + payload.getText(), List.of(new DividerBlock()))));

    assertThat(Json.parse(command().body()))
        .isEqualTo(
            Json.parse(
                "{\"response_type\":\"ephemeral\",\"replace_original\":false,"
                    + "\"text\":\"Hi ask\",\"blocks\":[{\"type\":\"divider\"}]}"));
    assertThat(slack.asked).isEmpty();
  }

  @Test
  void a_command_may_have_nothing_to_say() throws Exception {
    app.command("/mock", prompt.command(payload -> Reply.none()));

    assertThat(command()).isEqualTo(HttpAnswer.ok());
  }

  @Test
  void a_slow_command_is_acknowledged_and_answered_when_it_is_done() throws Exception {
    app.command("/mock", slow.command(payload -> Reply.text("At last")));

    assertThat(command()).isEqualTo(HttpAnswer.ok());
    assertThat(slack.asked).isEmpty();

    waiting.remove().run();

    assertThat(told("respond")).containsExactly("At last");
    assertThat(Json.text(Json.parse(slack.asked.get(0).body()), "response_type"))
        .contains("ephemeral");
  }

  @Test
  void a_refusal_is_a_sentence_now_or_later() throws Exception {
    Work<Object, Reply> refusing =
        payload -> {
          throw new Refusal("Pick a channel first.");
        };
    app.command("/mock", prompt.command(refusing::on));
    assertThat(text(command())).isEqualTo("Pick a channel first.");

    app.command("/later", slow.command(refusing::on));
    interactions.run(FormFields.parse(commandForm("/later")));
    waiting.remove().run();
    assertThat(told("respond")).containsExactly("Pick a channel first.");
  }

  @Test
  void anything_else_is_an_incident_that_can_be_quoted() throws Exception {
    app.command(
        "/mock",
        prompt.command(
            payload -> {
              throw new IllegalStateException("secret detail");
            }));

    assertThat(text(command())).contains("incident ABC123").doesNotContain("secret");
  }

  @Test
  void a_command_for_which_there_is_no_room_is_asked_to_come_back() throws Exception {
    app.command("/mock", full.command(payload -> Reply.none()));

    assertThat(text(command())).contains("try again in a minute");
  }

  @Test
  void a_button_answers_by_its_response_url_in_its_thread() throws Exception {
    app.blockAction("press", prompt.action(payload -> Reply.text("Pressed")));

    assertThat(press("\"response_url\":\"" + url("respond") + "\"," + inThread()))
        .isEqualTo(HttpAnswer.ok());

    JsonObject said = Json.parse(slack.asked.get(0).body());
    assertThat(Json.text(said, "text")).contains("Pressed");
    assertThat(Json.text(said, "thread_ts")).contains("1.000009");
    assertThat(Json.flag(said, "replace_original")).isFalse();
  }

  @Test
  void a_button_may_change_its_own_message_or_take_it_away() throws Exception {
    Queue<Reply> replies =
        new ArrayDeque<>(List.of(Reply.instead("Done", List.of()), Reply.removeOriginal()));
    app.blockAction("press", prompt.action(payload -> replies.remove()));

    press("\"response_url\":\"" + url("respond") + "\"," + inThread());
    press("\"response_url\":\"" + url("respond") + "\"," + inThread());

    JsonObject changed = Json.parse(slack.asked.get(0).body());
    assertThat(Json.flag(changed, "replace_original")).isTrue();
    assertThat(changed.has("thread_ts")).isFalse();
    assertThat(Json.parse(slack.asked.get(1).body()))
        .isEqualTo(Json.parse("{\"delete_original\":true}"));
  }

  @Test
  void a_button_that_is_slow_is_acknowledged_at_once() throws Exception {
    app.blockAction("press", slow.action(payload -> Reply.text("Pressed")));

    assertThat(press("\"response_url\":\"" + url("respond") + "\"")).isEqualTo(HttpAnswer.ok());
    assertThat(slack.asked).isEmpty();

    waiting.remove().run();
    assertThat(told("respond")).containsExactly("Pressed");
  }

  @Test
  void a_button_in_a_window_answers_by_a_window_over_it() throws Exception {
    app.blockAction(
        "press",
        prompt.action(
            payload -> {
              throw new Refusal("Choose a theme first.");
            }));
    slack.on("views.push", "{\"ok\":true,\"view\":{\"id\":\"V2\"}}");

    press("\"trigger_id\":\"1.2\"," + FORM);

    assertThat(slack.asked("views.push").get(0).field("view")).contains("Choose a theme first.");
  }

  @Test
  void a_button_on_the_home_tab_whose_trigger_is_spent_answers_directly() throws Exception {
    app.blockAction("press", prompt.action(payload -> Reply.text("Saved")));
    slack.on("views.open", "{\"ok\":false,\"error\":\"exchanged_trigger_id\"}");

    press("\"trigger_id\":\"1.2\",\"view\":{\"id\":\"V1\",\"type\":\"home\"}");

    FakeSlack.Asked direct = slack.asked("chat.postMessage").get(0);
    assertThat(direct.fields()).containsEntry("channel", "UADA").containsEntry("text", "Saved");
  }

  @Test
  void a_button_for_which_there_is_no_room_fails_visibly() throws Exception {
    app.blockAction("press", full.action(payload -> Reply.none()));

    assertThat(press("\"response_url\":\"" + url("respond") + "\"").status()).isEqualTo(503);
  }

  @Test
  void a_message_shortcut_answers_by_its_response_url() throws Exception {
    app.messageShortcut("save", prompt.shortcut(payload -> Reply.text("Saved")));

    interact(
        "\"type\":\"message_action\",\"callback_id\":\"save\",\"message_ts\":\"1.000001\","
            + "\"response_url\":\""
            + url("respond")
            + "\",\"message\":{\"ts\":\"1.000001\",\"thread_ts\":\"1.000009\"}");

    assertThat(told("respond")).containsExactly("Saved");
    assertThat(slack.asked.get(0).body()).contains("\"thread_ts\":\"1.000009\"");
  }

  @Test
  void a_form_closes_changes_or_shows_errors() throws Exception {
    View other = View.builder().type("modal").callbackId("next").build();

    assertThat(submit(prompt, FormReply.close())).isEqualTo(HttpAnswer.ok());
    assertThat(answer(submit(prompt, FormReply.closeAll()))).contains("clear");
    assertThat(answer(submit(prompt, FormReply.update(other)))).contains("update");
    HttpAnswer errors = submit(prompt, FormReply.errors(Map.of("title", "Give it a title.")));
    assertThat(Json.parse(errors.body()))
        .isEqualTo(
            Json.parse(
                "{\"response_action\":\"errors\",\"errors\":{\"title\":\"Give it a title.\"}}"));
  }

  @Test
  void a_form_that_is_refused_stays_open_with_all_that_was_typed() throws Exception {
    assertThat(refused("This story is gone.").body())
        .isEqualTo(
            "{\"response_action\":\"errors\",\"errors\":{\"result\":\"This story is gone.\"}}");
  }

  @Test
  void a_form_without_fields_shows_the_sentence_in_its_place() throws Exception {
    app.viewSubmission("story", prompt.submission(payload -> refuse("This story is gone.")));

    HttpAnswer answer =
        interact(
            "\"type\":\"view_submission\",\"view\":"
                + "{\"type\":\"modal\",\"callback_id\":\"story\",\"blocks\":[]}");

    assertThat(answer(answer)).contains("update");
    assertThat(answer.body()).contains("This story is gone.");
  }

  @Test
  void a_slow_form_lies_under_a_window_that_says_so_until_it_is_done() throws Exception {
    HttpAnswer meanwhile = submit(slow, FormReply.close());
    assertThat(answer(meanwhile)).contains("push");
    String window = view(meanwhile).get("external_id").getAsString();
    assertThat(view(meanwhile).get("clear_on_close").getAsBoolean()).isTrue();

    waiting.remove().run();

    FakeSlack.Asked update = slack.asked("views.update").get(0);
    assertThat(update.fields()).containsEntry("external_id", window);
    assertThat(update.field("view")).contains("Done.", "\"clear_on_close\":true");
  }

  @Test
  void a_slow_form_that_is_refused_is_found_again_as_it_was() throws Exception {
    app.viewSubmission("story", slow.submission(payload -> refuse("This story is gone.")));
    submission(FORM);

    waiting.remove().run();

    assertThat(slack.asked("views.update").get(0).field("view"))
        .contains("This story is gone.", "\"clear_on_close\":false", "Back");
  }

  @Test
  void a_slow_form_that_was_closed_meanwhile_is_refused_directly() throws Exception {
    slack.on("views.update", "{\"ok\":false,\"error\":\"not_found\"}");
    app.viewSubmission("story", slow.submission(payload -> refuse("This story is gone.")));
    submission(FORM);

    waiting.remove().run();

    assertThat(slack.asked("chat.postMessage").get(0).fields())
        .containsEntry("channel", "UADA")
        .containsEntry("text", "This story is gone.");
  }

  @Test
  void the_third_window_is_replaced_since_there_is_no_fourth() throws Exception {
    app.viewSubmission("story", slow.submission(payload -> FormReply.close()));

    HttpAnswer meanwhile =
        submission(
            FORM.replace(
                "\"id\":\"V1\"",
                "\"id\":\"V3\",\"root_view_id\":\"V1\",\"previous_view_id\":\"V2\""));

    assertThat(answer(meanwhile)).contains("update");
  }

  @Test
  void a_form_that_was_closed_is_acknowledged_whatever_happens() throws Exception {
    app.viewClosed(
        "story",
        prompt.closed(
            payload -> {
              throw new IllegalStateException("inside");
            }));

    assertThat(interact("\"type\":\"view_closed\"," + FORM)).isEqualTo(HttpAnswer.ok());
  }

  private static FormReply refuse(String sentence) {
    throw new Refusal(sentence);
  }

  private HttpAnswer refused(String sentence) throws Exception {
    app.viewSubmission("story", prompt.submission(payload -> refuse(sentence)));
    return submission(FORM);
  }

  private HttpAnswer submit(Boundary boundary, FormReply reply) throws Exception {
    String form = "story" + ++forms;
    app.viewSubmission(form, boundary.submission(payload -> reply));
    return submission(FORM.replace("story", form));
  }

  private HttpAnswer submission(String form) throws Exception {
    return interact("\"type\":\"view_submission\"," + form);
  }

  private HttpAnswer command() throws Exception {
    return interactions.run(FormFields.parse(commandForm("/mock")));
  }

  private String commandForm(String name) {
    return new FormFields(
            Map.of(
                "command", name,
                "text", "ask",
                "team_id", "T1",
                "user_id", "UADA",
                "response_url", url("respond"),
                "trigger_id", "1.2"))
        .encode();
  }

  private HttpAnswer press(String fields) throws Exception {
    return interact(
        "\"type\":\"block_actions\",\"actions\":[{\"type\":\"button\",\"action_id\":\"press\"}],"
            + fields);
  }

  private HttpAnswer interact(String fields) throws Exception {
    String json = "{\"team\":{\"id\":\"T1\"},\"user\":{\"id\":\"UADA\"}," + fields + "}";
    return interactions.run(new FormFields(Map.of("payload", json)));
  }

  private static String inThread() {
    return "\"container\":{\"type\":\"message\",\"message_ts\":\"1.000010\","
        + "\"thread_ts\":\"1.000009\"}";
  }

  private String url(String name) {
    return slack.url() + name;
  }

  private List<String> told(String method) {
    return slack.asked(method).stream()
        .map(asked -> Json.text(Json.parse(asked.body()), "text").orElse(""))
        .toList();
  }

  private static String text(HttpAnswer answer) {
    return Json.text(Json.parse(answer.body()), "text").orElseThrow();
  }

  private static Optional<String> answer(HttpAnswer answer) {
    return Json.text(Json.parse(answer.body()), "response_action");
  }

  private static JsonObject view(HttpAnswer answer) {
    return Json.object(Json.parse(answer.body()), "view").orElseThrow();
  }
}
