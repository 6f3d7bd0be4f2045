package dev.starling.slack.story;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import dev.starling.question.Lens;
import dev.starling.question.ShippedLenses;
import dev.starling.question.Theme;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Cut;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Window;
import dev.starling.story.PrincipleStories;
import dev.starling.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An employer's principles, each with one's stories for it. */
final class LensView {
  static final String TITLE = "Stories by principle";

  /** Its value is a lens's slug. */
  static final String CHOICE = "stories_lens";

  private static final int MOST = 3;
  private static final int LONGEST_TITLE = 60;

  private LensView() {}

  /** Employers that have principles. */
  static List<Lens> lenses() {
    return ShippedLenses.all().stream().filter(lens -> !lens.isNeutral()).toList();
  }

  static View of(Lens lens, List<PrincipleStories> principles) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Blocks.section(Mrkdwn.of("*%s*: %s", lens.title(), lens.about())));
    blocks.add(Blocks.actions("stories_lens", List.of(choice(lens))));
    blocks.add(Blocks.context(sum(principles)));
    principles.forEach(each -> blocks.add(principle(each)));
    blocks.add(
        Blocks.context(
            Mrkdwn.of(
                "What these employers ask for is our summary, not theirs. A good story serves"
                    + " several: change its beginning, not its facts.")));
    return Window.reading(TITLE, blocks);
  }

  private static StaticSelectElement choice(Lens lens) {
    return StaticSelectElement.builder()
        .actionId(CHOICE)
        .options(lenses().stream().map(LensView::option).toList())
        .initialOption(option(lens))
        .build();
  }

  private static OptionObject option(Lens lens) {
    return Blocks.option(lens.title(), lens.id().value());
  }

  private static Mrkdwn sum(List<PrincipleStories> principles) {
    long missing = principles.stream().filter(PrincipleStories::isMissing).count();
    return missing == 0
        ? Mrkdwn.of("You have a story for each of them.")
        : Mrkdwn.of(
            "You have a story for %d of %d.", principles.size() - missing, principles.size());
  }

  private static LayoutBlock principle(PrincipleStories each) {
    Mrkdwn text =
        Mrkdwn.of(
            "*%s*: %s\n%s", each.principle().title(), each.principle().means(), stories(each));
    return each.isMissing() && !each.asked().isEmpty()
        ? Blocks.section(
            text, Blocks.button(StoryForms.NEW, "Write one", each.asked().get(0).slug()))
        : Blocks.section(text);
  }

  private static Mrkdwn stories(PrincipleStories each) {
    if (each.isMissing()) {
      return Mrkdwn.of("○ No story yet. It is asked for most by questions on %s.", themes(each));
    }
    List<Mrkdwn> lines = new ArrayList<>();
    if (!each.told().isEmpty()) {
      lines.add(Mrkdwn.of("● Told for it: %s", titles(each.told())));
    }
    if (!each.fitting().isEmpty()) {
      lines.add(Mrkdwn.of("◇ Would fit: %s", titles(each.fitting())));
    }
    return Mrkdwn.join("\n", lines);
  }

  private static String themes(PrincipleStories each) {
    return each.asked().stream().map(Theme::inSentence).collect(Collectors.joining(", "));
  }

  private static Mrkdwn titles(List<Story> stories) {
    String titles =
        stories.stream()
            .limit(MOST)
            .map(story -> "“" + Cut.to(LONGEST_TITLE, story.title()) + "”")
            .collect(Collectors.joining(", "));
    return stories.size() > MOST
        ? Mrkdwn.of("%s and %d more", titles, stories.size() - MOST)
        : Mrkdwn.plain(titles);
  }
}
