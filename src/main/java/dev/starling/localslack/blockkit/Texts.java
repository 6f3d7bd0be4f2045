package dev.starling.localslack.blockkit;

import java.util.Set;

/** Text objects, options and the other small parts that blocks and elements are composed of. */
final class Texts {
  private Texts() {}

  static void any(Node text, int max) {
    if (!Set.of("mrkdwn", "plain_text").contains(text.type())) {
      text.unsupported();
    }
    String foreign = "mrkdwn".equals(text.type()) ? "emoji" : "verbatim";
    if (text.has(foreign)) {
      text.complain("no additional property `" + foreign + "` allowed");
    }
    text.require("text");
    text.string("text", 1, max);
  }

  static void plain(Node text, int max) {
    any(text, max);
    if ("mrkdwn".equals(text.type())) {
      text.complain("must be of type plain_text");
    }
  }

  /** In a list that unfolds, formatting is not drawn; beside a box to tick it is. */
  static void option(Node option, boolean formatted) {
    option.require("text");
    option.require("value");
    option.part("text", text -> words(text, formatted));
    option.string("value", 1, 150);
    option.part("description", text -> words(text, formatted));
    option.string("url", 1, 3000);
  }

  private static void words(Node text, boolean formatted) {
    if (formatted) {
      any(text, 75);
    } else {
      plain(text, 75);
    }
  }

  static void options(Node element, int min, int max, boolean formatted) {
    element.list("options", min, max, option -> option(option, formatted));
    element.list(
        "option_groups",
        1,
        100,
        group -> {
          group.require("label");
          group.part("label", label -> plain(label, 75));
          group.require("options");
          group.list("options", 1, 100, option -> option(option, formatted));
        });
    element.part("initial_option", chosen -> known(element, chosen));
    element.list("initial_options", 1, max, chosen -> known(element, chosen));
  }

  /** Slack refuses a choice that is not, to the letter, among the options. */
  private static void known(Node element, Node chosen) {
    boolean[] found = {!element.has("options") && !element.has("option_groups")};
    element.list("options", 0, 1000, o -> found[0] |= o.json().equals(chosen.json()));
    element.list(
        "option_groups",
        0,
        1000,
        group -> group.list("options", 0, 1000, o -> found[0] |= o.json().equals(chosen.json())));
    if (!found[0]) {
      chosen.complain("initial option must exactly match one of the provided options");
    }
  }

  static void confirm(Node confirm) {
    confirm.require("title");
    confirm.require("text");
    confirm.part("title", text -> plain(text, 100));
    confirm.part("text", text -> any(text, 300));
    confirm.part("confirm", text -> plain(text, 30));
    confirm.part("deny", text -> plain(text, 30));
    confirm.oneOf("style", "primary", "danger");
  }
}
