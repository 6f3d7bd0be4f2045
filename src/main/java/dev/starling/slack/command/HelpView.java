package dev.starling.slack.command;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the command can do, and what is on where it was asked. */
record HelpView(String command, Verbs verbs) {
  private static final Mrkdwn ABOUT =
      Mrkdwn.of(
          "*Starling rehearses behavioral interviews with your team.* It puts questions to a"
              + " channel; answer in the thread, and mark each other's answers with emoji.");

  private static final int LINES = 15;

  /** Verbs that many people look for; those that are not there get no button. */
  private static final List<Map.Entry<String, String>> BUTTONS =
      List.of(
          Map.entry("ask", "Ask a question"),
          Map.entry("schedule", "Schedule"),
          Map.entry("coverage", "My coverage"));

  /**
   * @param here what is on in the channel, one line each
   */
  Shown of(List<Mrkdwn> here) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Blocks.section(ABOUT));
    if (!here.isEmpty()) {
      blocks.add(Blocks.section(Mrkdwn.of("*Here*\n%s", Mrkdwn.join("\n", here))));
    }
    List<Mrkdwn> lines = lines();
    for (int from = 0; from < lines.size(); from += LINES) {
      List<Mrkdwn> some = lines.subList(from, Math.min(from + LINES, lines.size()));
      blocks.add(Blocks.section(Mrkdwn.join("\n", some)));
    }
    List<ButtonElement> buttons = buttons();
    if (!buttons.isEmpty()) {
      blocks.add(Blocks.actions("help", buttons));
    }
    return Shown.of(text(here, lines), blocks);
  }

  /** What to write instead of a word that nobody understands. */
  Mrkdwn unknown(String word) {
    return verbs
        .nearest(word)
        .map(
            verb ->
                Mrkdwn.of(
                    "I don't know “%s”. Did you mean `%s %s`?%s",
                    Mrkdwn.asSlackSentIt(word), command, verb.name(), example(verb)))
        .orElseGet(() -> lost(word));
  }

  private Mrkdwn example(Verb verb) {
    return verb.example().equals(verb.name())
        ? Mrkdwn.EMPTY
        : Mrkdwn.of(" For example `%s %s`.", command, verb.example());
  }

  private Mrkdwn lost(String word) {
    String example = verbs.all().isEmpty() ? "help" : verbs.all().get(0).example();
    return Mrkdwn.of(
        "I don't know “%s”. `%s help` shows what I can do, for example `%s %s`.",
        Mrkdwn.asSlackSentIt(word), command, command, example);
  }

  private List<Mrkdwn> lines() {
    return verbs.all().stream()
        .map(verb -> Mrkdwn.of("`%s %s` – %s", command, verb.usage(), verb.help()))
        .toList();
  }

  private List<ButtonElement> buttons() {
    return BUTTONS.stream()
        .filter(button -> verbs.find(button.getKey()).isPresent())
        .map(button -> RunButton.of(button.getValue(), button.getKey()))
        .toList();
  }

  private static Mrkdwn text(List<Mrkdwn> here, List<Mrkdwn> lines) {
    List<Mrkdwn> all = new ArrayList<>(List.of(ABOUT));
    all.addAll(here);
    all.addAll(lines);
    return Mrkdwn.join("\n", all);
  }
}
