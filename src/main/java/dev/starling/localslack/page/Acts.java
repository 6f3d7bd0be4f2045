package dev.starling.localslack.page;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Everything a person can do, by the page's name for it. */
final class Acts {
  private final Seen seen;
  private final Map<String, Act> acts = new HashMap<>();

  Acts(Seen seen, List<Map<String, Act>> all) {
    this.seen = seen;
    all.forEach(acts::putAll);
  }

  void add(String name, Act act) {
    acts.put(name, act);
  }

  /**
   * Answers as the page is answered: {@code ok}, and what came of it or the reason why not.
   *
   * @param beforehand is told whose doing it will be
   */
  JsonObject carryOut(JsonObject asked, Consumer<Person> beforehand) {
    try {
      Person person = seen.person(Json.text(asked, "as"));
      beforehand.accept(person);
      Act act = acts.get(Json.text(asked, "do"));
      if (act == null) {
        throw new No("Nobody here knows how to do that.");
      }
      JsonObject answer = Json.of("ok", true);
      act.by(person, asked).entrySet().forEach(e -> answer.add(e.getKey(), e.getValue()));
      return answer;
    } catch (No no) {
      return Json.of("ok", false, "error", no.sentence());
    }
  }
}
