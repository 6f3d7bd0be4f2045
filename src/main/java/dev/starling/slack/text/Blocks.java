package dev.starling.slack.text;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;

/** Blocks within Slack's limits. */
public final class Blocks {
  /** What Slack takes, less a margin: whether it counts before or after escaping it doesn't say. */
  private static final int TEXT = 2_900;

  /** Leaves room for a heading. */
  private static final int PORTION = 2_700;

  /** Slack takes 2,000 characters in a field. */
  private static final int COLUMN = 1_900;

  private static final int HEADER = 150;
  private static final int LABEL = 75;
  private static final int OPTION = 75;

  private Blocks() {}

  public static LayoutBlock header(String text) {
    return HeaderBlock.builder().text(plain(Cut.to(HEADER, text))).build();
  }

  public static LayoutBlock section(Mrkdwn text) {
    return SectionBlock.builder().text(text(text)).build();
  }

  /** A section with a button, a menu or a picker at its right. */
  public static LayoutBlock section(Mrkdwn text, BlockElement accessory) {
    return SectionBlock.builder().text(text(text)).accessory(accessory).build();
  }

  /** Short texts side by side, in two columns where there is room; at most ten. */
  public static LayoutBlock fields(List<Mrkdwn> fields) {
    return SectionBlock.builder().fields(fields.stream().map(Blocks::field).toList()).build();
  }

  public static LayoutBlock context(Mrkdwn text) {
    return ContextBlock.builder().elements(List.of(text(text))).build();
  }

  /** Lines in as many sections as they need: a line is never broken. */
  public static List<LayoutBlock> lines(List<Mrkdwn> lines) {
    List<LayoutBlock> sections = new ArrayList<>();
    Mrkdwn filled = Mrkdwn.EMPTY;
    for (Mrkdwn line : lines) {
      Mrkdwn next = filled.isEmpty() ? line : Mrkdwn.of("%s\n%s", filled, line);
      if (next.value().length() > TEXT && !filled.isEmpty()) {
        sections.add(section(filled));
        next = line;
      }
      filled = next;
    }
    if (!filled.isEmpty()) {
      sections.add(section(filled));
    }
    return sections;
  }

  /** Somebody's words under a heading, in as many sections as they need: nothing is cut off. */
  public static List<LayoutBlock> passage(Mrkdwn heading, String words) {
    List<LayoutBlock> sections = new ArrayList<>();
    Mrkdwn above = heading;
    for (Mrkdwn portion : Portions.of(PORTION, words)) {
      sections.add(section(above.isEmpty() ? portion : Mrkdwn.of("%s\n%s", above, portion)));
      above = Mrkdwn.EMPTY;
    }
    return sections;
  }

  /** Two texts side by side; each shows that it was cut where it is too long for a column. */
  public static LayoutBlock pair(Mrkdwn left, Mrkdwn right) {
    return SectionBlock.builder()
        .fields(List.<TextObject>of(text(left.upTo(COLUMN)), text(right.upTo(COLUMN))))
        .build();
  }

  public static LayoutBlock divider() {
    return DividerBlock.builder().build();
  }

  /** A row of buttons and menus, at most 25. */
  public static LayoutBlock actions(String blockId, List<? extends BlockElement> elements) {
    return ActionsBlock.builder().blockId(blockId).elements(List.copyOf(elements)).build();
  }

  /**
   * @param value what comes back when it is pressed, at most 2,000 characters
   */
  public static ButtonElement button(String actionId, String label, String value) {
    return ButtonElement.builder()
        .actionId(actionId)
        .text(plain(Cut.to(LABEL, label)))
        .value(value)
        .build();
  }

  public static ButtonElement primaryButton(String actionId, String label, String value) {
    ButtonElement button = button(actionId, label, value);
    button.setStyle("primary");
    return button;
  }

  /** A button that asks back before it does what cannot be undone. */
  public static ButtonElement dangerButton(
      String actionId, String label, String value, ConfirmationDialogObject confirm) {
    ButtonElement button = button(actionId, label, value);
    button.setStyle("danger");
    button.setConfirm(confirm);
    return button;
  }

  /**
   * @param yes what the button does, in a word or two
   */
  public static ConfirmationDialogObject confirm(String title, String text, String yes, String no) {
    return ConfirmationDialogObject.builder()
        .title(plain(title))
        .text(plain(text))
        .confirm(plain(yes))
        .deny(plain(no))
        .style("danger")
        .build();
  }

  public static OptionObject option(String label, String value) {
    return OptionObject.builder().text(plain(Cut.to(OPTION, label))).value(value).build();
  }

  public static PlainTextObject plain(String text) {
    return PlainTextObject.builder().text(text).emoji(true).build();
  }

  private static TextObject field(Mrkdwn text) {
    return MarkdownTextObject.builder().text(Cut.mrkdwn(COLUMN, text.value())).build();
  }

  private static MarkdownTextObject text(Mrkdwn text) {
    return MarkdownTextObject.builder().text(Cut.mrkdwn(TEXT, text.value())).build();
  }
}
