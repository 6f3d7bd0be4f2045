package dev.starling.slack.story;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import dev.starling.base.Counted;
import dev.starling.question.Theme;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Cut;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Window;
import dev.starling.story.Coverage;
import dev.starling.story.Shelf;
import dev.starling.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A story bank to look through: paged, searched by sending words, the core themes first. */
final class ShelfView {
  static final String CALLBACK = "stories";
  static final String TITLE = "Your stories";

  /** An input: its block has the same id. */
  static final String WORDS = "stories_words";

  static final String FILTER = "stories_filter";

  /** Their value is the page's number. */
  static final String BACK = "stories_back";

  static final String ON = "stories_on";

  private static final int LONGEST_WORDS = 100;

  private static final int LONGEST_TITLE = 120;

  private ShelfView() {}

  /**
   * @param shelf one page
   * @param shown the stories on it, with what became of them
   * @param unsaved whether a new story was begun and not saved
   * @param banked how many stories there are in all, without the archived ones
   */
  static View of(Browsing at, Shelf shelf, List<OnShelf> shown, boolean unsaved, int banked) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Blocks.section(introduction(banked), newButton(unsaved)));
    if (banked > 0 || !at.equals(Browsing.FIRST)) {
      blocks.add(Blocks.actions("stories_tools", tools(at)));
      blocks.add(words(at));
      blocks.add(Blocks.divider());
      blocks.addAll(list(at, shelf, shown));
      Pages.of("stories_pages", BACK, ON, shelf.page(), shelf.pages()).ifPresent(blocks::add);
      return Window.searching(CALLBACK, at.encode(), TITLE, blocks);
    }
    blocks.add(Blocks.actions("stories_tools", tools(at)));
    return Window.reading(CALLBACK, at.encode(), TITLE, blocks);
  }

  private static Mrkdwn introduction(int banked) {
    return banked == 0
        ? Mrkdwn.of(
            "Your story bank is empty. Eight strong stories that can be bent carry most"
                + " interviews; begin with one you have told before. Only you see what stands"
                + " here.")
        : Mrkdwn.of(
            "*%s* in your bank; eight strong ones that can be bent are enough. Only you see them.",
            banked == 1 ? "One story" : banked + " stories");
  }

  private static BlockElement newButton(boolean unsaved) {
    return Blocks.primaryButton(StoryForms.NEW, unsaved ? "Go on writing" : "New story", "shelf");
  }

  private static List<BlockElement> tools(Browsing at) {
    List<OptionObject> options = options();
    StaticSelectElement filter =
        StaticSelectElement.builder()
            .actionId(FILTER)
            .options(options)
            .initialOption(
                options.stream()
                    .filter(option -> option.getValue().equals(at.filter()))
                    .findFirst()
                    .orElse(options.get(0)))
            .build();
    return List.of(filter, Blocks.button(ByPrinciple.ACTION, "By principle", "shelf"));
  }

  private static List<OptionObject> options() {
    return Stream.concat(
            Stream.of(
                Blocks.option("All stories", Browsing.ALL),
                Blocks.option("Unfinished", Browsing.UNFINISHED),
                Blocks.option("Archived", Browsing.ARCHIVED)),
            Coverage.inOrder().stream().map(ThemeOptions::of))
        .toList();
  }

  private static LayoutBlock words(Browsing at) {
    PlainTextInputElement element =
        PlainTextInputElement.builder().actionId(WORDS).maxLength(LONGEST_WORDS).build();
    if (!at.words().isEmpty()) {
      element.setInitialValue(at.words());
    }
    return InputBlock.builder()
        .blockId(WORDS)
        .label(Blocks.plain("Look for words"))
        .element(element)
        .optional(true)
        .build();
  }

  private static List<LayoutBlock> list(Browsing at, Shelf shelf, List<OnShelf> shown) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Blocks.context(found(at, shelf)));
    Optional<Theme> above = Optional.empty();
    boolean first = true;
    for (OnShelf each : shown) {
      if (first || !each.story().theme().equals(above)) {
        blocks.add(Blocks.context(heading(each.story().theme())));
      }
      first = false;
      above = each.story().theme();
      blocks.add(
          Blocks.section(
              line(each), Blocks.button(StoryView.OPEN, "Open", each.story().id().toString())));
    }
    return blocks;
  }

  private static Mrkdwn found(Browsing at, Shelf shelf) {
    if (shelf.found() == 0) {
      return at.words().isEmpty()
          ? Mrkdwn.of("There is none of that kind. Choose “All stories” to see the others.")
          : Mrkdwn.of(
              "No story speaks of “%s” here. Fewer words find more.",
              Cut.to(LONGEST_WORDS, at.words()));
    }
    String stories = shelf.found() == 1 ? "One story" : shelf.found() + " stories";
    return shelf.pages() == 1
        ? Mrkdwn.plain(stories)
        : Mrkdwn.of("%s, page %d of %d", stories, shelf.page() + 1, shelf.pages());
  }

  private static Mrkdwn heading(Optional<Theme> theme) {
    return theme
        .map(each -> Mrkdwn.of("*%s*", each.title()))
        .orElseGet(() -> Mrkdwn.of("*Without a theme*"));
  }

  private static Mrkdwn line(OnShelf each) {
    Story story = each.story();
    List<Mrkdwn> facts = new ArrayList<>();
    facts.add(Mrkdwn.of("%s %s", each.sign(), each.state()));
    if (each.told() > 0) {
      facts.add(Mrkdwn.of("told %s", Counted.of(each.told(), "time")));
    }
    if (each.peers() > 0) {
      facts.add(Mrkdwn.of("strengths seen by %s", Counted.of(each.peers(), "colleague")));
    }
    if (story.text().themes().size() > 1) {
      facts.add(
          Mrkdwn.of(
              "also %s",
              StoryView.titles(story.text().themes().subList(1, story.text().themes().size()))));
    }
    return Mrkdwn.of("*%s*\n%s", Cut.to(LONGEST_TITLE, story.title()), Mrkdwn.join(" · ", facts));
  }
}
