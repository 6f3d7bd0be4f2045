package dev.starling.village;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
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

  Form pickFirst(String label) {
    JsonObject first = Json.objects(element(label), "options").get(0);
    return set(label, Json.of("selected_option", first));
  }

  /** Picks a person from a list of people. */
  Form pick(String label, Villager somebody) {
    return set(label, Json.of("selected_user", somebody.id()));
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

  /** Types, and pauses: what stands in the whole form goes to whoever wants to know. */
  Form types(String label, String text) {
    write(label, text);
    JsonObject action = Json.of("value", text);
    action.addProperty("action_id", Json.text(element(label), "action_id"));
    person.acts(
        "action",
        "container",
        Json.of("type", "view", "view", id()),
        "block_id",
        Json.text(block(label), "block_id"),
        "action",
        action,
        "state",
        Json.of("values", values()));
    return this;
  }

  /** Of all inputs, those that nobody touched too. */
  private JsonObject values() {
    JsonObject all = new JsonObject();
    for (JsonObject block : Json.objects(view, "blocks")) {
      JsonObject element = Json.object(block, "element");
      if (element.has("action_id")) {
        JsonObject untouched = Json.of("type", Json.text(element, "type"));
        if (element.has("initial_value")) {
          untouched.add("value", element.get("initial_value"));
        }
        if (element.has("initial_options")) {
          untouched.add("selected_options", element.get("initial_options"));
        }
        JsonObject input = new JsonObject();
        input.add(Json.text(element, "action_id"), untouched);
        all.add(Json.text(block, "block_id"), input);
      }
    }
    values.asMap().forEach(all::add);
    return all;
  }

  /** What was chosen in a list when the window opened. */
  List<String> chosen(String label) {
    return Json.objects(element(label), "initial_options").stream()
        .map(option -> Json.text(Json.object(option, "text"), "text"))
        .toList();
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
    return Stream.concat(
            Json.objects(element, "options").stream(),
            Json.objects(element, "option_groups").stream()
                .flatMap(group -> Json.objects(group, "options").stream()))
        .filter(option -> Json.text(Json.object(option, "text"), "text").equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No option “" + text + "” in: " + element));
  }
}
