package dev.starling.slack.round;

import com.slack.api.model.block.LayoutBlock;
import dev.starling.base.PersonId;
import dev.starling.feedback.Mark;
import dev.starling.feedback.Rubric;
import dev.starling.question.Question;
import dev.starling.round.Round;
import dev.starling.slack.feedback.Legend;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The question as it stands in its channel: what one needs in order to answer in full size and
 * first, what one may look up below it in small.
 */
public final class RoundViews {
  /** Its value is the round's id. */
  public static final String ANSWER = "round.answer";

  private RoundViews() {}

  /**
   * @param rubric as it was when the round opened
   * @param zone of the channel's schedule
   * @param command by which this workspace calls Starling
   */
  public static Shown question(Round round, Rubric rubric, ZoneId zone, String command) {
    Question question = round.question();
    Mrkdwn kind = kind(round);
    Mrkdwn asked = Mrkdwn.bold(question.text());
    Mrkdwn how = howToAnswer();
    Mrkdwn hopes = hopes(question);
    Mrkdwn emoji = emoji(rubric, command);
    Mrkdwn terms = terms(round, zone);

    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Blocks.context(kind));
    blocks.add(Blocks.section(asked));
    blocks.add(Blocks.section(how));
    blocks.add(
        Blocks.actions(
            "round.actions",
            List.of(Blocks.primaryButton(ANSWER, "Answer", round.id().toString()))));
    blocks.add(Blocks.divider());
    if (!hopes.isEmpty()) {
      blocks.add(Blocks.section(hopes));
    }
    blocks.add(Blocks.context(emoji));
    blocks.add(Blocks.context(terms));
    return Shown.of(lines(List.of(asked, kind, how, hopes, emoji, terms)), blocks);
  }

  private static Mrkdwn kind(Round round) {
    Question question = round.question();
    Mrkdwn kind = Mrkdwn.of("%s · %s level", question.theme().title(), question.level().slug());
    PersonId askedBy = round.askedBy();
    return askedBy == null ? kind : Mrkdwn.of("%s · asked for by %s", kind, Mrkdwn.person(askedBy));
  }

  private static Mrkdwn howToAnswer() {
    return Mrkdwn.of(
        "Answer *in this thread*, in writing or as a voice clip, or use the form behind the button."
            + " 90 to 120 seconds aloud is a good length; 40 words or a clip of 15 seconds count.");
  }

  private static Mrkdwn hopes(Question question) {
    if (question.lookFor().isEmpty()) {
      return Mrkdwn.EMPTY;
    }
    List<Mrkdwn> hopes = new ArrayList<>();
    hopes.add(Mrkdwn.of("*What an interviewer hopes to hear*"));
    question.lookFor().forEach(phrase -> hopes.add(Mrkdwn.of("• %s", phrase)));
    return lines(hopes);
  }

  private static Mrkdwn emoji(Rubric rubric, String command) {
    List<Mrkdwn> lines = new ArrayList<>();
    lines.add(
        Mrkdwn.of("*React to a colleague's answer* with what you heard; everybody sees emoji."));
    lines.addAll(Legend.lines(rubric, Mark.strengths()));
    if (rubric.growthInPublic()) {
      lines.add(Mrkdwn.of("*Room to grow:* %s", Legend.row(rubric, Mark.growthSignals())));
    }
    lines.add(Mrkdwn.of("`%s rubric` explains them all.", command));
    return lines(lines);
  }

  private static Mrkdwn terms(Round round, ZoneId zone) {
    Mrkdwn closes = Mrkdwn.moment(round.closesAt(), zone);
    Mrkdwn until =
        round.isOpen()
            ? Mrkdwn.of("Open until %s.", closes)
            : Mrkdwn.of("Closed %s; a late answer is still welcome for 14 days.", closes);
    Mrkdwn late =
        round.late()
            ? Mrkdwn.of(" Posted late, because I was away when it was due.")
            : Mrkdwn.EMPTY;
    return Mrkdwn.of("%s%s\nWhy this question? %s", until, late, round.why());
  }

  private static Mrkdwn lines(List<Mrkdwn> parts) {
    return Mrkdwn.join("\n", parts.stream().filter(part -> !part.isEmpty()).toList());
  }
}
