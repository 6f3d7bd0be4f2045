package dev.starling.slack.question;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.DispatchActionConfig;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import dev.starling.question.Question;
import dev.starling.question.own.Catalog;
import dev.starling.question.own.Circle;
import dev.starling.question.own.Entry;
import dev.starling.question.own.OwnState;
import dev.starling.slack.question.Browsing.Filter;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Inputs;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The window in which the questions of a channel or a workspace are found. */
final class BrowseView {
  static final String TITLE = "Questions";
  static final String CALLBACK = "questions_browse";
  static final String TEXT = "questions_text";
  static final String OPEN = "questions_open";
  static final String SUGGEST = "questions_suggest";
  static final String PREVIOUS = "questions_previous";
  static final String NEXT = "questions_next";
  static final String CIRCLE = "questions_circle";
  static final String EXPORT = "questions_export";

  private static final int PER_PAGE = 8;
  private static final int EXCERPT = 240;

  private BrowseView() {}

  /**
   * @param other where else this person might look
   */
  static View of(Browsing browsing, Catalog catalog, List<Circle> other) {
    List<Entry> found = catalog.matching(browsing.search());
    int pages = Math.max(1, (found.size() + PER_PAGE - 1) / PER_PAGE);
    int page = Math.min(browsing.page(), pages - 1);
    Browsing here = browsing.turnsTo(page);
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(search(here.text()));
    blocks.add(Blocks.actions("questions_filters", filters(here, catalog)));
    blocks.add(Blocks.context(count(here, found.size(), catalog.waiting())));
    found.stream()
        .skip((long) page * PER_PAGE)
        .limit(PER_PAGE)
        .forEach(entry -> blocks.add(line(entry)));
    if (pages > 1) {
      blocks.add(Blocks.context(Mrkdwn.of("Page %d of %d", page + 1, pages)));
      blocks.add(Blocks.actions("questions_pages", turns(page, pages)));
    }
    blocks.add(Blocks.divider());
    blocks.add(Blocks.actions("questions_more", more(other)));
    return Window.form(CALLBACK, here.encode(), TITLE, "Search", blocks);
  }

  private static LayoutBlock search(String text) {
    PlainTextInputElement element =
        PlainTextInputElement.builder()
            .actionId(TEXT)
            .maxLength(Browsing.LONGEST_TEXT)
            .placeholder(Blocks.plain("Words in the question, such as cutover"))
            .initialValue(text.isEmpty() ? null : text)
            .dispatchActionConfig(
                DispatchActionConfig.builder()
                    .triggerActionsOn(List.of("on_enter_pressed"))
                    .build())
            .build();
    return InputBlock.builder()
        .blockId(TEXT)
        .label(Blocks.plain("Search"))
        .element(element)
        .dispatchAction(true)
        .optional(true)
        .build();
  }

  private static List<StaticSelectElement> filters(Browsing here, Catalog catalog) {
    return Stream.of(Filter.values())
        .map(
            filter ->
                Inputs.menu(
                    filter.action(),
                    Choices.of(filter, catalog.packs()),
                    here.value(filter).isEmpty() ? Choices.ANY : here.value(filter)))
        .toList();
  }

  private static Mrkdwn count(Browsing here, int found, long waiting) {
    Mrkdwn where =
        here.place().channel().isPresent()
            ? Mrkdwn.of("for this channel")
            : Mrkdwn.of("for the whole workspace");
    Mrkdwn count =
        found == 0
            ? Mrkdwn.of("Nothing matches %s; try fewer words, or suggest that question.", where)
            : Mrkdwn.of("%d %s %s.", found, found == 1 ? "question" : "questions", where);
    return waiting == 0
        ? count
        : Mrkdwn.of(
            "%s %d %s for a decision.",
            count, waiting, waiting == 1 ? "suggestion waits" : "suggestions wait");
  }

  private static LayoutBlock line(Entry entry) {
    Question question = entry.question();
    Mrkdwn text =
        Mrkdwn.of(
            "%s\n_%s_", Mrkdwn.plain(question.text()).upTo(EXCERPT), QuestionText.facts(entry));
    return Blocks.section(text, Blocks.button(OPEN, label(entry), question.id().value()));
  }

  private static String label(Entry entry) {
    return entry.state() == OwnState.SUGGESTED ? "Decide" : "Look";
  }

  private static List<ButtonElement> turns(int page, int pages) {
    List<ButtonElement> turns = new ArrayList<>();
    if (page > 0) {
      turns.add(Blocks.button(PREVIOUS, "Previous page", String.valueOf(page - 1)));
    }
    if (page < pages - 1) {
      turns.add(Blocks.button(NEXT, "Next page", String.valueOf(page + 1)));
    }
    return turns;
  }

  private static List<BlockElement> more(List<Circle> other) {
    List<BlockElement> more = new ArrayList<>();
    more.add(Blocks.primaryButton(SUGGEST, "Suggest a question", "suggest"));
    other.forEach(
        circle ->
            more.add(
                Blocks.button(
                    CIRCLE,
                    circle.channel().isPresent() ? "This channel only" : "Whole workspace",
                    circle.toString())));
    StaticSelectElement export = Inputs.menu(EXPORT, Exports.options(), "");
    export.setPlaceholder(Blocks.plain("Export as …"));
    more.add(export);
    return more;
  }
}
