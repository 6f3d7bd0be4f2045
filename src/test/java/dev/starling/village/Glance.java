package dev.starling.village;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that a person could press or send so far, as somebody who copies it would have it. */
final class Glance {
  /** Something to press, and the window or the message it stands in; the other is null. */
  record Element(JsonObject json, @Nullable JsonObject view, @Nullable Message message) {
    String action() {
      return Json.text(json, "action_id");
    }
  }

  private final Villager person;
  private final Map<String, Element> elements = new LinkedHashMap<>();
  private final Map<String, JsonObject> forms = new LinkedHashMap<>();

  Glance(Villager person) {
    this.person = person;
  }

  /** Looks at everything that is there now. */
  void again() {
    JsonObject state = person.state();
    Json.objects(state, "modals").forEach(this::view);
    view(Json.object(state, "home"));
    person.whispers().forEach(this::message);
    Json.object(state, "messages")
        .keySet()
        .forEach(channel -> person.reads(channel).forEach(this::message));
  }

  private void view(JsonObject view) {
    Buttons.in(view).forEach(element -> keep(new Element(element, view, null)));
    if (view.has("submit") && !view.get("submit").isJsonNull()) {
      forms.put(Json.text(view, "callback_id"), view);
    }
  }

  private void message(Message message) {
    Buttons.in(message.json()).forEach(element -> keep(new Element(element, null, message)));
  }

  private void keep(Element element) {
    elements.put(element.action() + " " + Json.text(element.json(), "value"), element);
  }

  /** Those of an id, or of a regular expression. */
  List<Element> of(String action, int atMost) {
    return elements.values().stream()
        .filter(element -> element.action().equals(action) || element.action().matches(action))
        .limit(atMost)
        .toList();
  }

  Optional<JsonObject> form(String callback) {
    return Optional.ofNullable(forms.get(callback));
  }
}
