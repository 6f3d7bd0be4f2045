package dev.starling.architecture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rooms of a house, and which others each of them sees. Whoever adds a room writes it in here.
 *
 * @param root the package of the house; our own is {@code dev.starling}
 */
record Plan(String root) {
  /** The feature rooms, in a line: each sees those before it. */
  static final List<String> LINE =
      List.of(
          "base",
          "coach",
          "workspace",
          "question",
          "schedule",
          "round",
          "feedback",
          "story",
          "quiz",
          "sharing",
          "belongings",
          "forget");

  static Map<String, Collection<String>> seen() {
    Map<String, Collection<String>> seen = new LinkedHashMap<>();
    LINE.forEach(room -> seen.put(room, LINE.subList(0, LINE.indexOf(room))));
    seen.put("config", List.of());
    List<String> featuresAndSettings = new ArrayList<>(LINE);
    featuresAndSettings.add("config");
    seen.put("slack", featuresAndSettings);
    seen.put("storage", LINE);
    seen.put("localslack", List.of());
    List<String> allOfTheBot = new ArrayList<>(featuresAndSettings);
    allOfTheBot.addAll(List.of("slack", "storage"));
    seen.put("house", allOfTheBot);
    List<String> botAndSlack = new ArrayList<>(allOfTheBot);
    botAndSlack.addAll(List.of("house", "localslack"));
    seen.put("play", botAndSlack);
    return seen;
  }

  /** In which the house is put together. */
  String hall() {
    return room("house");
  }

  String main() {
    return root + ".Main";
  }

  /** A room with everything in it, as a pattern for packages. */
  String room(String name) {
    return root + "." + name + "..";
  }

  String[] rooms(Collection<String> names) {
    return names.stream().map(this::room).toArray(String[]::new);
  }

  String[] features() {
    return rooms(LINE);
  }

  String everywhere() {
    return root + "..";
  }

  /** The room in which a package lies; empty for the hall. */
  String roomOf(String packageName) {
    return packageName.equals(root)
        ? ""
        : packageName.substring(root.length() + 1).split("\\.", 2)[0];
  }
}
