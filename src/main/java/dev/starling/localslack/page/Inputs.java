package dev.starling.localslack.page;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What Slack itself checks in a form before the app gets to see it. */
final class Inputs {
  private static final List<String> VALUES =
      List.of(
          "value",
          "selected_option",
          "selected_options",
          "selected_date",
          "selected_time",
          "selected_date_time",
          "selected_user",
          "selected_users",
          "selected_conversation",
          "selected_conversations",
          "selected_channel",
          "selected_channels",
          "rich_text_value",
          "files");

  private Inputs() {}

  /** Every input has a place in the state, also the one nobody touched. */
  static JsonObject complete(JsonObject view, JsonObject state) {
    JsonObject values = Json.object(state, "values").deepCopy();
    for (JsonObject block : Json.objects(view, "blocks")) {
      if ("input".equals(Json.text(block, "type"))) {
        String id = Json.text(block, "block_id");
        JsonObject element = Json.object(block, "element");
        JsonObject typed = Json.object(values, id);
        String action = Json.text(element, "action_id");
        if (!typed.has(action)) {
          typed.add(action, untouched(element));
        }
        values.add(id, typed);
      }
    }
    return Json.of("values", values);
  }

  private static JsonObject untouched(JsonObject element) {
    String type = Json.text(element, "type");
    JsonObject value = Json.of("type", type);
    String key = keyOf(type);
    JsonElement initial = element.get("initial_" + key.replaceFirst("^selected_", ""));
    value.add(key, initial == null ? nothing(key) : initial);
    return value;
  }

  private static String keyOf(String type) {
    return switch (type) {
      case "static_select", "external_select", "radio_buttons" -> "selected_option";
      case "multi_static_select", "multi_external_select", "checkboxes" -> "selected_options";
      case "datepicker" -> "selected_date";
      case "timepicker" -> "selected_time";
      case "datetimepicker" -> "selected_date_time";
      case "users_select" -> "selected_user";
      case "multi_users_select" -> "selected_users";
      case "conversations_select" -> "selected_conversation";
      case "multi_conversations_select" -> "selected_conversations";
      case "channels_select" -> "selected_channel";
      case "multi_channels_select" -> "selected_channels";
      case "file_input" -> "files";
      case "rich_text_input" -> "rich_text_value";
      default -> "value";
    };
  }

  private static JsonElement nothing(String key) {
    Set<String> lists =
        Set.of(
            "selected_options",
            "selected_users",
            "selected_conversations",
            "selected_channels",
            "files");
    return lists.contains(key) ? Json.list(List.of()) : JsonNull.INSTANCE;
  }

  /** By block id. */
  static Map<String, String> complaints(JsonObject view, JsonObject state) {
    Map<String, String> complaints = new TreeMap<>();
    for (JsonObject block : Json.objects(view, "blocks")) {
      if ("input".equals(Json.text(block, "type"))) {
        String id = Json.text(block, "block_id");
        JsonObject element = Json.object(block, "element");
        JsonObject typed =
            Json.object(
                Json.object(Json.object(state, "values"), id), Json.text(element, "action_id"));
        String complaint = complaint(element, typed, Json.is(block, "optional"));
        if (!complaint.isEmpty()) {
          complaints.put(id, complaint);
        }
      }
    }
    return complaints;
  }

  private static String complaint(JsonObject element, JsonObject typed, boolean optional) {
    if (isEmpty(typed)) {
      return optional ? "" : "Please complete this required field.";
    }
    String value = Json.text(typed, "value");
    String type = Json.text(element, "type");
    if (Json.has(element, "min_length") && value.length() < number(element, "min_length")) {
      return "Please enter at least " + Json.text(element, "min_length") + " characters.";
    }
    if (Json.has(element, "max_length") && value.length() > number(element, "max_length")) {
      return "Please enter no more than " + Json.text(element, "max_length") + " characters.";
    }
    return switch (type) {
      case "number_input" -> numberComplaint(element, value);
      case "email_text_input" ->
          value.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+") ? "" : "Please enter an email address.";
      case "url_text_input" -> value.matches("https?://\\S+") ? "" : "Please enter a link.";
      default -> "";
    };
  }

  private static String numberComplaint(JsonObject element, String value) {
    boolean decimals = Json.is(element, "is_decimal_allowed");
    if (!value.matches(decimals ? "-?\\d+(\\.\\d+)?" : "-?\\d+")) {
      return decimals ? "Please enter a number." : "Please enter a whole number.";
    }
    double number = Double.parseDouble(value);
    if (Json.has(element, "min_value") && number < number(element, "min_value")) {
      return "Please enter a number from " + Json.text(element, "min_value") + " up.";
    }
    if (Json.has(element, "max_value") && number > number(element, "max_value")) {
      return "Please enter a number up to " + Json.text(element, "max_value") + ".";
    }
    return "";
  }

  private static double number(JsonObject element, String key) {
    return Double.parseDouble(Json.text(element, key));
  }

  private static boolean isEmpty(JsonObject typed) {
    return VALUES.stream().noneMatch(key -> Json.has(typed, key) && !isBlank(typed.get(key)));
  }

  private static boolean isBlank(JsonElement value) {
    return value.isJsonArray()
        ? value.getAsJsonArray().isEmpty()
        : value.isJsonPrimitive() && value.getAsString().isBlank();
  }
}
