package dev.starling.play;

import dev.starling.base.Refusal;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was asked of {@code play}.
 *
 * @param socket whether Starling opens a socket instead of being called
 * @param withoutBot whether there is only the local Slack, for somebody else's app
 * @param manifest of that app
 * @param deliverTo where that app hears of events, unless it opens a socket
 * @param control whether the control address is open
 * @param alone whether nobody acts by themselves
 * @param teammates a data file of habits, in place of ours
 * @param folder where everything is kept
 */
record PlayOptions(
    boolean socket,
    boolean withoutBot,
    Optional<Path> manifest,
    Optional<URI> deliverTo,
    boolean control,
    boolean alone,
    Optional<Path> teammates,
    Path folder) {

  private enum Option {
    SOCKET("--socket", "", "Starling uses Socket Mode"),
    WITHOUT_BOT("--without-bot", "", "only the local Slack, for an app of your own"),
    MANIFEST("--manifest", "FILE", "what that app is; ./manifest.yml if it is there"),
    DELIVER_TO("--deliver-to", "URL", "where that app hears of events, without Socket Mode"),
    CONTROL("--control", "", "open the control address, for faults and scripts"),
    ALONE("--alone", "", "nobody acts by themselves"),
    TEAMMATES("--teammates", "FILE", "habits of your own for the people"),
    FOLDER("--folder", "DIR", "where everything is kept");

    private final String name;
    private final String value;
    private final String meaning;

    Option(String name, String value, String meaning) {
      this.name = name;
      this.value = value;
      this.meaning = meaning;
    }

    private String line() {
      return "  %-20s %s".formatted((name + " " + value).strip(), meaning);
    }
  }

  /** What they begin with when nothing is said. */
  static PlayOptions in(Path folder) {
    return new PlayOptions(
        false, false, Optional.empty(), Optional.empty(), false, false, Optional.empty(), folder);
  }

  /**
   * @throws Refusal when something is not understood, saying what there is
   */
  static PlayOptions parse(List<String> arguments) {
    Map<Option, String> given = given(new ArrayDeque<>(arguments));
    boolean withoutBot = given.containsKey(Option.WITHOUT_BOT);
    check(given, withoutBot);
    return new PlayOptions(
        given.containsKey(Option.SOCKET),
        withoutBot,
        path(given, Option.MANIFEST),
        Optional.ofNullable(given.get(Option.DELIVER_TO)).map(PlayOptions::address),
        given.containsKey(Option.CONTROL),
        given.containsKey(Option.ALONE),
        path(given, Option.TEAMMATES),
        path(given, Option.FOLDER).orElse(Path.of(withoutBot ? ".local-slack" : ".starling-play")));
  }

  private static Map<Option, String> given(Deque<String> arguments) {
    Map<Option, String> given = new EnumMap<>(Option.class);
    while (!arguments.isEmpty()) {
      String[] both = arguments.removeFirst().split("=", 2);
      Option option =
          Stream.of(Option.values())
              .filter(each -> each.name.equals(both[0]))
              .findFirst()
              .orElseThrow(() -> refusal("There is no option “" + both[0] + "” of play."));
      boolean wantsValue = !option.value.isEmpty();
      if (!wantsValue && both.length == 2) {
        throw refusal(option.name + " stands alone.");
      }
      String value = both.length == 2 ? both[1] : wantsValue ? next(arguments) : "";
      if (wantsValue && value.isBlank()) {
        throw refusal(option.name + " needs its " + option.value + " after it.");
      }
      given.put(option, value);
    }
    return given;
  }

  private static String next(Deque<String> arguments) {
    boolean there = !arguments.isEmpty() && !arguments.getFirst().startsWith("--");
    return there ? arguments.removeFirst() : "";
  }

  private static void check(Map<Option, String> given, boolean withoutBot) {
    if (withoutBot && given.containsKey(Option.SOCKET)) {
      throw refusal("--socket is for Starling; your own app decides by itself.");
    }
    for (Option option : List.of(Option.MANIFEST, Option.DELIVER_TO)) {
      if (!withoutBot && given.containsKey(option)) {
        throw refusal(option.name + " goes with --without-bot.");
      }
    }
    if (given.containsKey(Option.ALONE) && given.containsKey(Option.TEAMMATES)) {
      throw refusal("--alone and --teammates exclude each other.");
    }
  }

  private static Optional<Path> path(Map<Option, String> given, Option option) {
    return Optional.ofNullable(given.get(option)).map(Path::of);
  }

  private static URI address(String written) {
    if (!written.matches("https?://[\\w.-]+(:\\d{1,5})?(/\\S*)?")) {
      throw refusal("--deliver-to needs an address such as http://localhost:3001/slack/events.");
    }
    return URI.create(written);
  }

  private static Refusal refusal(String problem) {
    return new Refusal(
        problem
            + " These are the options:\n"
            + Stream.of(Option.values()).map(Option::line).collect(Collectors.joining("\n")));
  }
}
