package dev.starling.village;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A window as a person fills it in. What they do not touch stays as it is. */
final class Form {
  private final Villager person;
  private final JsonObject view;
  private final JsonObject values = new JsonObject();

  Form(Villager person, JsonObject view) {
    this.person = person;
    this.view = view;
  }

  String title() {
    return Json.text(Json.object(view, "title"), "text");
  }

  String text() {
    return Json.words(view.get("blocks"));
  }

  /** What an input held when the window opened. */
  String initially(String label) {
    return Json.text(element(label), "initial_value");
  }

  Form write(String label, String text) {
    return set(label, Json.of("value", text));
  }

  Form pick(String label, String option) {
    return set(label, Json.of("selected_option", option(element(label), option)));
  }

  Form tick(String label, String... options) {
    JsonArray ticked = new JsonArray();
    Stream.of(options).forEach(option -> ticked.add(option(element(label), option)));
    return set(label, Json.of("selected_options", ticked));
  }

  Form time(String label, String time) {
    return set(label, Json.of("selected_time", time));
  }

  /** Types into a list that Starling fills, and takes the first offer. */
  Form search(String label, String typed) {
    JsonObject block = block(label);
    JsonObject answer =
        person.acts(
            "suggest",
            "container",
            Json.of("type", "view", "view", id()),
            "block_id",
            Json.text(block, "block_id"),
            "action_id",
            Json.text(element(label), "action_id"),
            "value",
            typed);
    return set(label, Json.of("selected_option", Json.objects(answer, "options").get(0)));
  }

  /** Sends it; it has to be taken. */
  void submit() {
    Map<String, String> errors = submitWrongly();
    if (!errors.isEmpty()) {
      throw new AssertionError("The form was not taken: " + errors);
    }
  }

  /** Sends it, and answers with the sentence under each field. */
  Map<String, String> submitWrongly() {
    JsonObject answer =
        person.acts("submit", "view", id(), "state", Json.of("values", values.deepCopy()));
    return Json.object(answer, "errors").asMap().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().getAsString()));
  }

  private Form set(String label, JsonObject value) {
    JsonObject element = element(label);
    value.addProperty("type", Json.text(element, "type"));
    JsonObject input = new JsonObject();
    input.add(Json.text(element, "action_id"), value);
    values.add(Json.text(block(label), "block_id"), input);
    return this;
  }

  private String id() {
    return Json.text(view, "id");
  }

  private JsonObject element(String label) {
    return Json.object(block(label), "element");
  }

  private JsonObject block(String label) {
    return Json.objects(view, "blocks").stream()
        .filter(block -> Json.text(Json.object(block, "label"), "text").contains(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No input “" + label + "” in: " + view));
  }

  private static JsonObject option(JsonObject element, String text) {
    return Json.objects(element, "options").stream()
        .filter(option -> Json.text(Json.object(option, "text"), "text").equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No option “" + text + "” in: " + element));
  }
}
