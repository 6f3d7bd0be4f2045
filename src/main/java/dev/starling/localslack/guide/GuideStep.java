package dev.starling.localslack.guide;

import dev.starling.localslack.teammates.Entry;
import dev.starling.localslack.teammates.Trigger;
import java.util.List;

/**
 * One step of the guide.
 *
 * @param done any of these means that it is done
 */
public record GuideStep(String title, String text, List<Trigger> done) {

  /** Throws an exception whose message says what is wrong, and where. */
  public static List<GuideStep> parse(String yaml) {
    return Entry.file("The guide's file", yaml).only("steps").entries("steps").stream()
        .map(GuideStep::read)
        .toList();
  }

  private static GuideStep read(Entry entry) {
    entry.only("title", "text", "done");
    return new GuideStep(
        entry.needed("title"),
        entry.needed("text"),
        entry.entries("done").stream().map(Trigger::readAlone).toList());
  }

  /** Under which it is remembered that it is done. */
  String key() {
    return "done/" + title;
  }
}
