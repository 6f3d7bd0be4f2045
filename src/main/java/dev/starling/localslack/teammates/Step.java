package dev.starling.localslack.teammates;

import com.google.gson.JsonElement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One thing a habit does, as the data file has it.
 *
 * @param text what is said, added to it or put in its place; for a clip, its transcript; for a
 *     telling, the name of the collection it is taken from
 * @param emoji one of these
 * @param under which message gets the emoji
 * @param given a pattern that has to be in what the other one has said so far
 * @param unless a pattern that must not be in it
 * @param words how much they have said so far
 * @param seconds how long a clip is
 * @param after how long after the step before
 */
record Step(
    Act act,
    String text,
    List<String> emoji,
    Under under,
    String given,
    String unless,
    Count words,
    int seconds,
    double chance,
    Span after) {

  /** In the order in which they are looked for. */
  enum Act {
    SAY,
    POST,
    EDIT,
    ADD,
    DELETE,
    REACT,
    TAKE_BACK,
    CLIP,
    TRANSCRIBE,
    TELL;

    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** Which message is meant. */
  enum Under {
    IT,
    HEAD,
    MINE
  }

  private static final String[] KEYS = {
    "say",
    "post",
    "edit",
    "add",
    "delete",
    "react",
    "take back",
    "clip",
    "tell",
    "under",
    "if",
    "unless",
    "words",
    "chance",
    "after"
  };

  static final Span AT_ONCE = Span.of(Duration.ZERO, Duration.ZERO);
  private static final Span A_BREATH = Span.of(Duration.ofSeconds(20), Duration.ofSeconds(70));

  static Step read(String where, JsonElement element) {
    return element.isJsonPrimitive()
        ? saying(element.getAsString())
        : read(Entry.of(where, element).only(KEYS));
  }

  private static Step read(Entry entry) {
    Act act =
        Stream.of(Act.values())
            .filter(each -> entry.has(each.key()))
            .findFirst()
            .orElseThrow(() -> entry.no("say", "or another thing to do is missing"));
    Entry clip = act == Act.CLIP ? entry.entry("clip").only("seconds", "transcript") : entry;
    return new Step(
        act,
        act == Act.CLIP ? clip.needed("transcript") : entry.text(act.key()),
        act == Act.REACT ? entry.texts("react") : List.of(),
        entry.find("under", Step::under).orElse(Under.IT),
        checked(entry, "if"),
        checked(entry, "unless"),
        entry.count("words"),
        clip.number("seconds", 20),
        entry.chance("chance"),
        entry.span("after", A_BREATH));
  }

  /** Kept as it was written, since plans are kept as text. */
  private static String checked(Entry entry, String key) {
    entry.pattern(key);
    return entry.text(key);
  }

  private static Step saying(String text) {
    return new Step(Act.SAY, text, List.of(), Under.IT, "", "", Count.ANY, 0, 1, A_BREATH);
  }

  private static Under under(String written) {
    return Stream.of(Under.values())
        .filter(each -> each.name().equals(written.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("is none of it, head, mine: " + written));
  }
}
