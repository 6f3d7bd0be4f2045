package dev.starling.localslack.teammates;

import com.google.gson.JsonElement;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that can be told, in one or several steps.
 *
 * @param name of its own, by which it is known whether somebody has told it already
 * @param about what the message that began the thread has to say
 * @param to what the message that is answered has to say
 */
record Telling(String name, Pattern about, Pattern to, List<Step> steps) {

  static Telling read(String collection, Entry group, JsonElement told) {
    String where = "texts, " + collection;
    List<JsonElement> steps = told.isJsonArray() ? told.getAsJsonArray().asList() : List.of(told);
    return new Telling(
        collection + "/" + Integer.toHexString(told.toString().hashCode()),
        group.pattern("about"),
        group.pattern("to"),
        steps.stream().map(step -> Step.read(where, step)).toList());
  }

  boolean fits(String head, String it) {
    return about.matcher(head).find() && to.matcher(it).find();
  }

  /** Made for just this, rather than for anything. */
  boolean isSpecial() {
    return Patterns.isGiven(about) || Patterns.isGiven(to);
  }
}
