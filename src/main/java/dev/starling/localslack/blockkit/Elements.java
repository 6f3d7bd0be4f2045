package dev.starling.localslack.blockkit;

import java.util.Set;

/** What can be clicked, chosen or filled in. */
final class Elements {
  private static final Set<String> SELECTS =
      Set.of(
          "static_select",
          "external_select",
          "users_select",
          "conversations_select",
          "channels_select");
  private static final Set<String> MULTI_SELECTS =
      Set.of(
          "multi_static_select",
          "multi_external_select",
          "multi_users_select",
          "multi_conversations_select",
          "multi_channels_select");
  private static final Set<String> CHOICES = Set.of("radio_buttons", "checkboxes");
  private static final Set<String> PICKERS = Set.of("datepicker", "timepicker", "datetimepicker");
  private static final Set<String> WRITTEN =
      Set.of(
          "plain_text_input",
          "number_input",
          "email_text_input",
          "url_text_input",
          "rich_text_input",
          "file_input");

  private Elements() {}

  static void inActions(Node element) {
    if (WRITTEN.contains(element.type()) || MULTI_SELECTS.contains(element.type())) {
      element.unsupported();
    } else {
      check(element);
    }
  }

  static void inSection(Node element) {
    if (WRITTEN.contains(element.type())) {
      element.unsupported();
    } else if ("image".equals(element.type())) {
      image(element);
    } else {
      check(element);
    }
  }

  static void inInput(Node element) {
    if (Set.of("button", "overflow", "workflow_button").contains(element.type())) {
      element.unsupported();
    } else {
      check(element);
    }
  }

  static void inContext(Node element) {
    if ("image".equals(element.type())) {
      image(element);
    } else {
      Texts.any(element, 3000);
    }
  }

  static void image(Node image) {
    image.requireOneOf("image_url", "slack_file");
    image.require("alt_text");
    image.string("image_url", 1, 3000);
    image.string("alt_text", 0, 2000);
    image.part("slack_file", file -> file.requireOneOf("id", "url"));
  }

  private static void check(Node element) {
    element.string("action_id", 1, 255);
    element.part("confirm", Texts::confirm);
    element.part("placeholder", text -> Texts.plain(text, 150));
    String type = element.type();
    if ("button".equals(type) || "workflow_button".equals(type)) {
      button(element);
    } else if ("overflow".equals(type)) {
      element.require("options");
      element.list("options", 1, 5, option -> Texts.option(option, false));
    } else if (CHOICES.contains(type)) {
      element.require("options");
      Texts.options(element, 1, 10, true);
    } else if (SELECTS.contains(type) || MULTI_SELECTS.contains(type)) {
      select(element);
    } else if (WRITTEN.contains(type)) {
      written(element);
    } else if (PICKERS.contains(type)) {
      picker(element);
    } else {
      element.unsupported();
    }
  }

  private static void button(Node button) {
    button.require("text");
    button.part("text", text -> Texts.plain(text, 75));
    button.string("value", 1, 2000);
    button.string("url", 1, 3000);
    button.string("accessibility_label", 1, 75);
    button.oneOf("style", "primary", "danger");
  }

  private static void select(Node select) {
    if (select.type().endsWith("static_select")) {
      select.requireOneOf("options", "option_groups");
    }
    Texts.options(select, 1, 100, false);
    select.number("max_selected_items", 1, 1000);
    select.number("min_query_length", 0, 1000);
  }

  private static void written(Node input) {
    input.number("min_length", 0, 3000);
    input.number("max_length", 1, 3000);
    if ("plain_text_input".equals(input.type())) {
      input.string("initial_value", 0, 3000);
    }
    if ("number_input".equals(input.type())) {
      input.require("is_decimal_allowed");
    }
    if ("file_input".equals(input.type())) {
      input.number("max_files", 1, 10);
    }
  }

  private static void picker(Node picker) {
    if (picker.has("initial_date")
        && !picker.text("initial_date").matches("\\d{4}-\\d\\d-\\d\\d")) {
      picker.complain("initial_date must be YYYY-MM-DD");
    }
    if (picker.has("initial_date_time") && !picker.text("initial_date_time").matches("\\d{10}")) {
      picker.complain("initial_date_time must be a Unix time of 10 digits");
    }
    if (picker.has("initial_time") && !picker.text("initial_time").matches("\\d\\d:\\d\\d")) {
      picker.complain("initial_time must be HH:mm");
    }
  }
}
