package dev.starling.slack.story;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Window;
import dev.starling.story.Bullets;
import dev.starling.story.Telling;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Two tellings of a story side by side, part by part. */
final class CompareView {
  static final String CALLBACK = "story_comparison";
  static final String TITLE = "Before and after";

  /** Their options are answers' ids. */
  static final String BEFORE = "story_before";

  static final String AFTER = "story_after";

  private static final int MOST_OPTIONS = 100;
  private static final String NOTHING = "–";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  private CompareView() {}

  /**
   * One of the two.
   *
   * @param parts as it was told
   * @param length how long it takes, in words
   */
  record Side(ToldOnce told, Bullets parts, String length) {}

  /**
   * @param tellings to choose from, newest first
   */
  static View of(Comparison about, List<Telling> tellings, Side before, Side after, ZoneId zone) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        Blocks.actions(
            "story_sides",
            List.of(choice(BEFORE, tellings, before, zone), choice(AFTER, tellings, after, zone))));
    blocks.add(Blocks.pair(head("Before", before, zone), head("After", after, zone)));
    blocks.add(Blocks.divider());
    Bullets one = before.parts();
    Bullets two = after.parts();
    part(blocks, "Situation", one.situation(), two.situation());
    part(blocks, "Task", one.task(), two.task());
    part(blocks, "Action", one.action(), two.action());
    part(blocks, "Trade-offs", one.tradeoffs(), two.tradeoffs());
    part(blocks, "Result", one.result(), two.result());
    part(blocks, "Learning", one.learning(), two.learning());
    blocks.add(
        Blocks.context(
            Mrkdwn.of(
                "What was not told by the form is sorted into its parts by its words; the thread"
                    + " holds it as you said it.")));
    return Window.reading(CALLBACK, about.encode(), TITLE, blocks);
  }

  private static void part(List<LayoutBlock> blocks, String heading, String before, String after) {
    if (!before.isEmpty() || !after.isEmpty()) {
      blocks.add(Blocks.pair(column(heading, before), column(heading, after)));
    }
  }

  private static Mrkdwn column(String heading, String words) {
    return Mrkdwn.of("*%s*\n%s", heading, words.isEmpty() ? NOTHING : words);
  }

  private static Mrkdwn head(String heading, Side side, ZoneId zone) {
    return Mrkdwn.of(
        "*%s: %s*\n%s\n%s",
        heading, Mrkdwn.day(side.told().telling().at(), zone), side.length(), side.told().heard());
  }

  private static StaticSelectElement choice(
      String action, List<Telling> tellings, Side chosen, ZoneId zone) {
    List<OptionObject> options =
        tellings.stream().limit(MOST_OPTIONS).map(telling -> option(telling, zone)).toList();
    String id = chosen.told().telling().answer().toString();
    return StaticSelectElement.builder()
        .actionId(action)
        .options(options)
        .initialOption(
            options.stream()
                .filter(option -> option.getValue().equals(id))
                .findFirst()
                .orElse(options.get(0)))
        .build();
  }

  static OptionObject option(Telling telling, ZoneId zone) {
    String day = DAY.format(telling.at().atZone(zone));
    return Blocks.option(day + ": " + telling.question(), telling.answer().toString());
  }
}
