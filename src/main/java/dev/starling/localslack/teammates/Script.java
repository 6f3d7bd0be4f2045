package dev.starling.localslack.teammates;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The data file: who acts by themselves, by which habits, and what they have to tell.
 *
 * @param people what is said of each of them, by id
 * @param texts collections of tellings, by name
 */
public record Script(
    Map<String, String> people, List<Habit> habits, Map<String, List<Telling>> texts) {

  /** Throws an exception whose message says what is wrong, and where. */
  public static Script parse(String yaml) {
    Entry file = Entry.file("The teammates' file", yaml).only("people", "habits", "texts");
    Map<String, String> people = new LinkedHashMap<>();
    Entry introduced = file.entry("people");
    introduced.keys().forEach(id -> people.put(id, introduced.text(id)));
    Map<String, List<Telling>> texts = new LinkedHashMap<>();
    Entry collections = file.entry("texts");
    collections.keys().forEach(name -> texts.put(name, tellings(name, collections)));
    List<Habit> habits = file.entries("habits").stream().map(Habit::read).toList();
    habits.forEach(habit -> check(habit, people, texts));
    return new Script(people, habits, texts);
  }

  private static List<Telling> tellings(String collection, Entry collections) {
    List<Telling> tellings = new ArrayList<>();
    for (Entry group : collections.entries(collection)) {
      group.only("about", "to", "tell");
      for (JsonElement told : group.elements("tell")) {
        tellings.add(Telling.read(collection, group, told));
      }
    }
    return List.copyOf(tellings);
  }

  private static void check(
      Habit habit, Map<String, String> people, Map<String, List<Telling>> texts) {
    String where = "The teammates' file, habit “" + habit.name() + "”: ";
    for (String person : habit.who()) {
      if (!people.containsKey(person)) {
        throw new IllegalArgumentException(where + person + " is not among the people.");
      }
    }
    for (Step step : habit.steps()) {
      if (step.act() == Step.Act.TELL && !texts.containsKey(step.text())) {
        throw new IllegalArgumentException(where + "there are no texts “" + step.text() + "”.");
      }
    }
  }
}
