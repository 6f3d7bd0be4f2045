package dev.starling.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.view.View;
import dev.starling.slack.text.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Slack refuses a whole message or view for one text that is too long. */
public final class WithinSlackLimits {
  /** Beyond about 13,000 characters in all of its blocks Slack calls a message too long. */
  private static final int ALL_TEXT = 13_000;

  /** By the kind of element or block and the name of the field; text objects count as texts. */
  private static final Map<String, Integer> LONGEST =
      Map.ofEntries(
          Map.entry("message.text", 4_000),
          Map.entry("header.text", 150),
          Map.entry("section.text", 3_000),
          Map.entry("button.text", 75),
          Map.entry("button.value", 2_000),
          Map.entry("button.url", 3_000),
          Map.entry("input.label", 2_000),
          Map.entry("input.hint", 2_000),
          Map.entry("plain_text_input.initial_value", 3_000),
          Map.entry("plain_text_input.placeholder", 150),
          Map.entry("static_select.placeholder", 150),
          Map.entry("modal.title", 24),
          Map.entry("modal.submit", 24),
          Map.entry("modal.close", 24),
          Map.entry("modal.private_metadata", 3_000),
          Map.entry("home.private_metadata", 3_000),
          Map.entry("confirm.title", 100),
          Map.entry("confirm.text", 300),
          Map.entry("confirm.confirm", 30),
          Map.entry("confirm.deny", 30),
          Map.entry("options.text", 75),
          Map.entry("options.value", 150),
          Map.entry("options.description", 75));

  private static final Map<String, Integer> MOST =
      Map.of(
          "modal.blocks", 100,
          "home.blocks", 100,
          "message.blocks", 50,
          "context.elements", 10,
          "actions.elements", 25,
          "section.fields", 10,
          "static_select.options", 100,
          "checkboxes.options", 10,
          "radio_buttons.options", 10,
          "overflow.options", 5);

  private final List<String> faults = new ArrayList<>();
  private final List<String> blockIds = new ArrayList<>();
  private int allText;

  private WithinSlackLimits() {}

  public static void check(Shown message) {
    WithinSlackLimits limits = new WithinSlackLimits();
    JsonObject json = Golden.json(message).getAsJsonObject();
    limits.look("message", json);
    limits.fault(message.text().isBlank(), "no text for those who listen");
    limits.fault(limits.allText > ALL_TEXT, "all blocks: " + limits.allText);
    limits.verdict();
  }

  public static void check(View view) {
    WithinSlackLimits limits = new WithinSlackLimits();
    JsonObject json = Golden.json(view).getAsJsonObject();
    limits.look(view.getType(), json);
    boolean asks = json.toString().contains("\"type\":\"input\"");
    limits.fault(asks && view.getSubmit() == null, "inputs and no button to send them");
    limits.verdict();
  }

  private void look(String kind, JsonObject object) {
    for (Map.Entry<String, JsonElement> field : object.entrySet()) {
      String place = kind + "." + field.getKey();
      if (field.getValue().isJsonArray()) {
        list(place, field.getKey(), field.getValue().getAsJsonArray());
      } else if (field.getValue().isJsonObject()) {
        part(place, field.getKey(), field.getValue().getAsJsonObject());
      } else if (field.getValue().getAsJsonPrimitive().isString()) {
        text(place, field.getKey(), field.getValue().getAsString());
      }
    }
  }

  private void list(String place, String key, JsonArray list) {
    fault(list.isEmpty(), place + " is empty");
    fault(list.size() > MOST.getOrDefault(place, 1_000), place + " has " + list.size());
    for (JsonElement element : list) {
      if (element.isJsonObject()) {
        part(place, key, element.getAsJsonObject());
      }
    }
  }

  private void part(String place, String key, JsonObject part) {
    if (isText(part)) {
      String text = part.get("text").getAsString();
      allText += text.length();
      fault(text.isEmpty(), place + " is empty");
      fault(text.length() > LONGEST.getOrDefault(place, 3_000), place + ": " + text);
      fault(part.toString().contains("%s"), place + " was not filled in: " + text);
    } else {
      look(part.has("type") ? part.get("type").getAsString() : key, part);
    }
  }

  private void text(String place, String key, String text) {
    fault(text.length() > LONGEST.getOrDefault(place, 3_000), place + ": " + text);
    if (key.endsWith("_id")) {
      fault(text.isEmpty() || text.length() > 255, place + ": " + text);
    }
    if (key.equals("block_id")) {
      fault(blockIds.contains(text), place + " twice: " + text);
      blockIds.add(text);
    }
    fault(key.equals("value") && text.isEmpty(), place + " is empty");
  }

  private static boolean isText(JsonObject part) {
    return part.has("type") && part.get("type").getAsString().matches("mrkdwn|plain_text");
  }

  private void fault(boolean wrong, String what) {
    if (wrong) {
      faults.add(what);
    }
  }

  private void verdict() {
    assertThat(faults).as("what Slack would refuse").isEmpty();
  }
}
