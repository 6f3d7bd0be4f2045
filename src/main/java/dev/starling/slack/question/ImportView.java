package dev.starling.slack.question;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import dev.starling.question.Theme;
import dev.starling.question.own.Circle;
import dev.starling.question.own.ImportPlan;
import dev.starling.question.own.PendingImport;
import dev.starling.question.reading.Unread;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Inputs;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What would become of a list, as its sender sees it before anything is changed. */
final class ImportView {
  static final String CIRCLE = "import_circle";
  static final String THEME = "import_theme";
  static final String LEVEL = "import_level";
  static final String ALIKE = "import_alike";
  static final String ADD = "import_add";
  static final String DROP = "import_drop";

  static final String LEAVE_OUT = "leave";
  static final String TAKE = "take";

  private static final int SHOWN = 6;
  private static final int EXCERPT = 140;

  private ImportView() {}

  /**
   * @param circles for whom its sender may add it
   */
  static Shown of(PendingImport pending, ImportPlan plan, List<OptionObject> circles) {
    List<Mrkdwn> parts = new ArrayList<>();
    parts.add(
        Mrkdwn.of(
            "*%s*: %d to add, %d there already, %d much like another, %d not read. Nothing is"
                + " added yet.",
            pending.file(),
            plan.added().size(),
            plan.twice().size(),
            plan.alike().size(),
            plan.unread().size()));
    parts.addAll(
        some(
            "To be added",
            plan.added(),
            each ->
                Mrkdwn.of(
                    "• %s _%s%s_",
                    excerpt(each.question().text()),
                    QuestionText.kind(each.question()),
                    each.guessed() ? " (guessed)" : "")));
    parts.addAll(some("There already", plan.twice(), ImportView::twin));
    parts.addAll(some("Much like another", plan.alike(), ImportView::twin));
    parts.addAll(some("Not read", plan.unread(), ImportView::unread));
    List<LayoutBlock> blocks = new ArrayList<>(Blocks.lines(parts));
    blocks.add(Blocks.context(guesses(plan)));
    blocks.add(Blocks.actions("import_defaults", defaults(pending, circles)));
    blocks.add(Blocks.actions("import", buttons(pending, plan)));
    return Shown.of(Mrkdwn.join("\n", parts), blocks);
  }

  /** In place of it all, once it is settled. */
  static Shown settled(PendingImport pending, Mrkdwn end) {
    return Shown.of(Mrkdwn.of("*%s*: %s", pending.file(), end));
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

  private static Mrkdwn twin(ImportPlan.Twin twin) {
    return Mrkdwn.of(
        "• line %d: %s – like `%s`",
        twin.line(), excerpt(twin.text()), twin.other().question().id());
  }

  private static Mrkdwn unread(Unread unread) {
    return Mrkdwn.of("• %s", Mrkdwn.plain(unread.sentence()).upTo(2 * EXCERPT));
  }

  private static Mrkdwn excerpt(String text) {
    return Mrkdwn.plain(text.replace('\n', ' ')).upTo(EXCERPT);
  }

  private static Mrkdwn guesses(ImportPlan plan) {
    Map<Theme, Integer> counts = new EnumMap<>(Theme.class);
    plan.added().forEach(each -> counts.merge(each.question().theme(), 1, Integer::sum));
    if (counts.isEmpty()) {
      return Mrkdwn.of("There is nothing to add.");
    }
    return Mrkdwn.of(
        "Themes: %s. Where the list names no theme and its words give none away, the one below"
            + " counts.",
        Mrkdwn.join(
            ", ",
            counts.entrySet().stream()
                .map(each -> Mrkdwn.of("%s %d", each.getKey().title(), each.getValue()))
                .toList()));
  }

  private static List<BlockElement> defaults(PendingImport pending, List<OptionObject> circles) {
    return List.of(
        Inputs.menu(CIRCLE, circles, pending.circle().toString()),
        Inputs.menu(THEME, Choices.themes(), pending.theme().slug()),
        Inputs.menu(LEVEL, Choices.levels(), pending.level().slug()),
        Inputs.menu(
            ALIKE,
            List.of(
                Blocks.option("Leave out lookalikes", LEAVE_OUT),
                Blocks.option("Add lookalikes, too", TAKE)),
            pending.lookalikes() ? TAKE : LEAVE_OUT));
  }

  private static List<ButtonElement> buttons(PendingImport pending, ImportPlan plan) {
    List<ButtonElement> buttons = new ArrayList<>();
    if (!plan.isEmpty()) {
      String add = plan.added().size() == 1 ? "Add it" : "Add all " + plan.added().size();
      buttons.add(Blocks.primaryButton(ADD, add, pending.id()));
    }
    buttons.add(Blocks.button(DROP, "Drop the list", pending.id()));
    return buttons;
  }

  static OptionObject option(Circle circle, String channel) {
    return Blocks.option(
        circle.channel().isPresent() ? "For #" + channel : "For the whole workspace",
        circle.toString());
  }
}
