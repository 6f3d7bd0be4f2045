package dev.starling.slack.feedback;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.starling.base.Refusal;
import dev.starling.feedback.Mark;
import dev.starling.feedback.Rubric;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Inputs;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Window;
import dev.starling.slack.wire.Filled;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form by which admins choose a workspace's emoji. */
public final class RubricForm {
  public static final String CALLBACK = "rubric";

  static final String PUBLIC = "growth-in-public";

  static final String TITLE = "The rubric's emoji";
  private static final int LONGEST_NAME = 102;

  private RubricForm() {}

  /**
   * What was asked for.
   *
   * @param emoji a name for every mark, as typed; readable, and no two alike
   */
  public record Choice(Map<Mark, String> emoji, boolean growthInPublic) {}

  public static View of(Rubric rubric) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        Blocks.section(
            Mrkdwn.of(
                "Write an emoji's name without colons, such as `%s`. Rounds that are open keep the"
                    + " emoji they began with.",
                Mark.OWNERSHIP.standardEmoji())));
    for (Mark mark : Mark.values()) {
      blocks.add(
          Inputs.line(
              mark.slug(),
              label(mark, rubric),
              mark.meaning(),
              LONGEST_NAME,
              rubric.emojiOf(mark)));
    }
    blocks.add(
        Inputs.checkbox(
            PUBLIC,
            "Growth signals",
            "",
            Blocks.option("Count them when given by emoji, for all to see", "public"),
            rubric.growthInPublic()));
    return Window.form(CALLBACK, "", TITLE, "Save", blocks);
  }

  private static String label(Mark mark, Rubric rubric) {
    return ":%s: %s".formatted(rubric.emojiOf(mark), mark.label());
  }

  public static Filled<Choice> read(ViewState state) {
    Map<Mark, String> emoji = new EnumMap<>(Mark.class);
    Map<String, String> faults = new LinkedHashMap<>();
    Rubric tried = unlikeAny();
    for (Mark mark : Mark.values()) {
      String typed = Inputs.text(state, mark.slug());
      emoji.put(mark, typed);
      try {
        tried = tried.change(Map.of(mark, named(mark, typed)));
      } catch (Refusal refusal) {
        faults.put(mark.slug(), refusal.sentence());
      }
    }
    return faults.isEmpty()
        ? Filled.with(new Choice(emoji, Inputs.isTicked(state, PUBLIC)))
        : Filled.wrongly(faults);
  }

  /** Slack may send a picture for a name between colons, and a picture has many names. */
  private static String named(Mark mark, String typed) {
    if (typed.codePoints().anyMatch(Character::isSupplementaryCodePoint)) {
      throw new Refusal(
          "Please write this emoji's name in letters and without colons, such as %s."
              .formatted(mark.standardEmoji()));
    }
    return typed;
  }

  /** A rubric to try names on one by one: none of its own is what anybody would type. */
  private static Rubric unlikeAny() {
    Map<Mark, String> emoji = new EnumMap<>(Mark.class);
    for (Mark mark : Mark.values()) {
      emoji.put(mark, "(" + mark.slug() + ")");
    }
    return new Rubric(0, emoji, true);
  }
}
