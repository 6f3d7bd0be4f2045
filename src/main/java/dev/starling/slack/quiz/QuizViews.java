package dev.starling.slack.quiz;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.starling.base.PersonId;
import dev.starling.quiz.Item;
import dev.starling.quiz.Kind;
import dev.starling.quiz.Next;
import dev.starling.quiz.Option;
import dev.starling.quiz.Progress;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** An item to decide, and the word that there is none for now. */
final class QuizViews {
  /** Its value is a {@link Chosen}. */
  static final Pattern CHOOSE = Pattern.compile("quiz\\.choose\\..+");

  static final String NEXT = "quiz.next";
  static final String ANYWAY = "quiz.anyway";

  /** Two phrasings are called by letters, since they are too long for a button. */
  private static final List<String> LETTERS = List.of("A", "B");

  private QuizViews() {}

  static Shown item(Next next, PersonId person) {
    Item item = next.item();
    List<Option> options = item.shownTo(person, next.turn());
    List<Mrkdwn> lines = new ArrayList<>();
    lines.add(heading(item));
    lines.addAll(subject(item, options));
    List<LayoutBlock> blocks = new ArrayList<>(lines.stream().map(Blocks::section).toList());
    blocks.add(Blocks.actions("quiz.options", buttons(next, options)));
    return Shown.of(Mrkdwn.join("\n", lines), blocks);
  }

  static Shown rest(Instant until, Progress progress, ZoneId zone) {
    Mrkdwn nothing =
        Mrkdwn.of("*Nothing is due in your quiz before %s.*", Mrkdwn.moment(until, zone));
    Mrkdwn why =
        Mrkdwn.of(
            "%s The pause is part of it: what was nearly forgotten stays longest.",
            progress(progress));
    return Shown.of(
        Mrkdwn.join("\n", List.of(nothing, why)),
        List.of(
            Blocks.section(nothing),
            Blocks.context(why),
            Blocks.actions(
                "quiz.anyway", List.of(Blocks.button(ANYWAY, "Go on anyway", "anyway")))));
  }

  static Mrkdwn progress(Progress progress) {
    if (progress.well() == progress.all()) {
      return Mrkdwn.of("You know all %d of them well.", progress.all());
    }
    return progress.well() == 0
        ? Mrkdwn.of("You have met %d of %d so far.", progress.met(), progress.all())
        : Mrkdwn.of("You know %d of %d well.", progress.well(), progress.all());
  }

  /** What a button of it says, and how the reason speaks of it. */
  static String label(Item item, List<Option> options, Option option) {
    return item.kind() == Kind.STRONGER ? LETTERS.get(options.indexOf(option)) : option.text();
  }

  private static Mrkdwn heading(Item item) {
    return item.kind() == Kind.STRONGER
        ? Mrkdwn.of("*Which would an interviewer rather hear?*")
        : Mrkdwn.of("*Which part does this answer lack?*");
  }

  private static List<Mrkdwn> subject(Item item, List<Option> options) {
    if (item.kind() == Kind.MISSING) {
      return List.of(Mrkdwn.of("“%s”", item.about()));
    }
    List<Mrkdwn> lines = new ArrayList<>(List.of(Mrkdwn.plain(item.about())));
    options.forEach(
        option -> lines.add(Mrkdwn.of("*%s*  “%s”", label(item, options, option), option.text())));
    return lines;
  }

  private static List<ButtonElement> buttons(Next next, List<Option> options) {
    Item item = next.item();
    return options.stream()
        .map(
            option ->
                Blocks.button(
                    "quiz.choose." + option.slug(),
                    label(item, options, option),
                    new Chosen(item.id().value(), next.turn(), option.slug()).encode()))
        .toList();
  }
}
