package dev.starling.play;

import dev.starling.localslack.LocalSlack;
import java.util.ArrayList;
import java.util.List;

/** What {@code play} says when it is ready: where to look, and what a bot has to be told. */
final class Greeting {
  private Greeting() {}

  static String of(Play play, PlayOptions options) {
    LocalSlack slack = play.slack();
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        "Open http://localhost:%d in your browser: a local workspace with Starling in it."
            .formatted(slack.port()));
    if (!options.alone()) {
      lines.add("Four teammates answer and react by themselves; you are the fifth.");
    }
    lines.add("Starling itself listens on " + play.house().eventsAddress());
    lines.add("Bot token %s, signing secret %s".formatted(slack.botToken(), slack.signingSecret()));
    lines.addAll(control(slack, options));
    lines.add(kept(options));
    return String.join("\n", lines);
  }

  static String withoutBot(LocalSlack slack, PlayOptions options) {
    String events =
        options
            .deliverTo()
            .map(address -> "Events, commands and forms go to " + address + ", or to sockets.")
            .orElse(
                "Events, commands and forms go to the sockets your bot opens (Socket Mode);"
                    + " for HTTP say --deliver-to URL.");
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        "Open http://localhost:%d in your browser: a local workspace with %s in it."
            .formatted(slack.port(), slack.appName()));
    lines.add("Your bot needs:");
    lines.add("  Web API         " + slack.apiUrl());
    lines.add("  bot token       " + slack.botToken());
    lines.add("  app token       " + slack.appToken());
    lines.add("  signing secret  " + slack.signingSecret());
    lines.add(events);
    lines.addAll(control(slack, options));
    lines.add(kept(options));
    return String.join("\n", lines);
  }

  private static List<String> control(LocalSlack slack, PlayOptions options) {
    return options.control()
        ? List.of("Tests order things at http://127.0.0.1:%d/control".formatted(slack.port()))
        : List.of();
  }

  private static String kept(PlayOptions options) {
    return "Everything is kept in %s. Stop with Ctrl-C."
        .formatted(options.folder().toAbsolutePath());
  }
}
