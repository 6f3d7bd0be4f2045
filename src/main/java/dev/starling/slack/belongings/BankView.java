package dev.starling.slack.belongings;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.starling.belongings.BankPlan;
import dev.starling.belongings.PendingBank;
import dev.starling.belongings.paper.Part;
import dev.starling.question.reading.Unread;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What would become of a story bank, as its owner sees it before anything is changed. */
final class BankView {
  /** Their value is the id under which it waits. */
  static final String BRING_IN = "bank_bring_in";

  static final String DROP = "bank_drop";

  private static final int SHOWN = 10;
  private static final int EXCERPT = 140;

  private BankView() {}

  static Shown of(PendingBank pending, BankPlan plan) {
    List<Mrkdwn> parts = new ArrayList<>();
    parts.add(
        Mrkdwn.of(
            "*%s*: %d new, %d changed, %d the same, %d not read. %s",
            pending.file(),
            plan.fresh().size(),
            plan.changed().size(),
            plan.same(),
            plan.unread().size(),
            plan.isEmpty() ? "There is nothing to bring in." : "Nothing is changed yet."));
    parts.addAll(some("New", plan.fresh(), each -> titled(each.text().title(), each.line())));
    parts.addAll(some("Changed", plan.changed(), BankView::changed));
    parts.addAll(some("Not read", plan.unread(), BankView::unread));
    List<LayoutBlock> blocks = new ArrayList<>(Blocks.lines(parts));
    blocks.add(
        Blocks.context(
            Mrkdwn.of(
                "What the file does not mention stays as it is, and no story is deleted. It waits"
                    + " for a day.")));
    blocks.add(Blocks.actions("bank", buttons(pending, plan)));
    return Shown.of(Mrkdwn.join("\n", parts), blocks);
  }

  static Shown broughtIn(String file, BankPlan plan, String command) {
    return Shown.of(
        Mrkdwn.of(
            "*%s*: %d new, %d changed. `%s stories` shows them.",
            file, plan.fresh().size(), plan.changed().size(), command));
  }

  static Shown dropped(String file) {
    return Shown.of(Mrkdwn.of("*%s*: dropped; nothing was changed.", file));
  }

  private static <T> List<Mrkdwn> some(String heading, List<T> all, Function<T, Mrkdwn> line) {
    if (all.isEmpty()) {
      return List.of();
    }
    List<Mrkdwn> lines = new ArrayList<>();
    lines.add(Mrkdwn.of("*" + heading + "*"));
    all.stream().limit(SHOWN).map(line).forEach(lines::add);
    if (all.size() > SHOWN) {
      lines.add(Mrkdwn.of("… and %d more", all.size() - SHOWN));
    }
    return lines;
  }

  private static Mrkdwn titled(String title, int line) {
    return Mrkdwn.of("• %s _(line %d)_", excerpt(title), line);
  }

  private static Mrkdwn changed(BankPlan.Changed changed) {
    String parts = changed.parts().stream().map(Part::inSentence).collect(Collectors.joining(", "));
    return Mrkdwn.of(
        "• %s _(line %d)_: %s", excerpt(changed.story().title()), changed.line(), parts);
  }

  private static Mrkdwn unread(Unread unread) {
    return Mrkdwn.of("• %s", Mrkdwn.plain(unread.sentence()).upTo(2 * EXCERPT));
  }

  private static Mrkdwn excerpt(String text) {
    return Mrkdwn.plain(text.replace('\n', ' ')).upTo(EXCERPT);
  }

  private static List<ButtonElement> buttons(PendingBank pending, BankPlan plan) {
    List<ButtonElement> buttons = new ArrayList<>();
    if (!plan.isEmpty()) {
      String label =
          plan.coming() == 1 ? "Bring it in" : "Bring in all %d".formatted(plan.coming());
      buttons.add(Blocks.primaryButton(BRING_IN, label, pending.id()));
    }
    buttons.add(Blocks.button(DROP, "Drop the file", pending.id()));
    return buttons;
  }
}
