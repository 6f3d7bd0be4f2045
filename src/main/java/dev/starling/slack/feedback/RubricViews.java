package dev.starling.slack.feedback;

import com.slack.api.model.block.LayoutBlock;
import dev.starling.feedback.Mark;
import dev.starling.feedback.Rubric;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import java.util.ArrayList;
import java.util.List;

/** What the emoji mean, for everybody who asks. */
public final class RubricViews {
  public static final String CHANGE = "rubric.change";

  private RubricViews() {}

  /**
   * @param mayChange whether the reader looks after the whole workspace
   */
  public static Shown show(Rubric rubric, boolean mayChange) {
    Mrkdwn strengths =
        part("*Strengths*: what an answer let you hear", Legend.lines(rubric, Mark.strengths()));
    Mrkdwn growth =
        part("*Growth signals*: what it still needs", Legend.lines(rubric, Mark.growthSignals()));
    Mrkdwn notes = notes(rubric);
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Blocks.section(strengths));
    blocks.add(Blocks.section(growth));
    blocks.add(Blocks.context(notes));
    if (mayChange) {
      blocks.add(
          Blocks.actions(
              "rubric.actions", List.of(Blocks.button(CHANGE, "Change the emoji", "rubric"))));
    }
    return Shown.of(Mrkdwn.join("\n", List.of(strengths, growth, notes)), blocks);
  }

  private static Mrkdwn part(String heading, List<Mrkdwn> lines) {
    return Mrkdwn.of("%s\n%s", Mrkdwn.of(heading), Mrkdwn.join("\n", lines));
  }

  private static Mrkdwn notes(Rubric rubric) {
    String growth =
        rubric.growthInPublic()
            ? "Everybody in the channel sees them."
            : "Everybody in the channel sees them, so growth signals by emoji do not count here.";
    return Mrkdwn.of(
        "Put them on a colleague's answer, as many as fit. %s Taking an emoji away takes it back;"
            + " your own answer gets none from you.",
        growth);
  }
}
