package dev.starling.slack.round;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.starling.base.PersonId;
import dev.starling.coach.Length;
import dev.starling.coach.Pace;
import dev.starling.feedback.Mark;
import dev.starling.feedback.Rubric;
import dev.starling.question.Question;
import dev.starling.round.Clip;
import dev.starling.round.Round;
import dev.starling.round.ThreadReading;
import dev.starling.slack.command.RunButton;
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
  /** Its value is an {@link AnswerTarget}. */
  public static final String ANSWER = "round.answer";

  /** Shows a person which of their stories fit; its value is the round's id. */
  public static final String FITTING = "round.fitting";

  private RoundViews() {}

  /**
   * @param rubric as it was when the round opened
   * @param zone of the channel's schedule
   * @param quiz whether it offers the quiz as well
   */
  public static Shown question(Round round, Rubric rubric, ZoneId zone, boolean quiz) {
    Question question = round.question();
    Mrkdwn kind = kind(round, zone);
    Mrkdwn asked = Mrkdwn.bold(question.text());
    Mrkdwn how = howToAnswer();
    Mrkdwn hopes = hopes(question);
    Mrkdwn strengths = strengths(rubric);
    Mrkdwn growth = growth(rubric);
    Mrkdwn why = Mrkdwn.of("*Why this question?* %s", round.why());

    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Blocks.context(kind));
    blocks.add(Blocks.section(asked));
    blocks.add(Blocks.section(how));
    blocks.add(Blocks.actions("round.actions", buttons(round, quiz)));
    blocks.add(Blocks.divider());
    if (!hopes.isEmpty()) {
      blocks.add(Blocks.section(hopes));
    }
    blocks.add(Blocks.context(strengths));
    if (!growth.isEmpty()) {
      blocks.add(Blocks.context(growth));
    }
    blocks.add(Blocks.context(why));
    return Shown.of(lines(List.of(asked, kind, how, hopes, strengths, growth, why)), blocks);
  }

  /** Everybody who presses the quiz sees an item of their own, and nobody else sees it. */
  private static List<ButtonElement> buttons(Round round, boolean quiz) {
    ButtonElement answer =
        Blocks.primaryButton(ANSWER, "Answer", AnswerTarget.fresh(round.id()).encode());
    ButtonElement fitting = Blocks.button(FITTING, "Which story fits?", round.id().toString());
    return quiz
        ? List.of(answer, fitting, RunButton.of("Quiz of the week", "quiz"))
        : List.of(answer, fitting);
  }

  private static Mrkdwn kind(Round round, ZoneId zone) {
    Question question = round.question();
    List<Mrkdwn> facts = new ArrayList<>();
    facts.add(Mrkdwn.of("*%s*", question.theme().title()));
    facts.add(Mrkdwn.of("%s level", question.level().slug()));
    Mrkdwn closes = Mrkdwn.moment(round.closesAt(), zone);
    facts.add(
        round.isOpen()
            ? Mrkdwn.of("open until %s", closes)
            : Mrkdwn.of(
                "closed %s; late answers are welcome for %d days",
                closes, ThreadReading.ACCEPTED.toDays()));
    PersonId askedBy = round.askedBy();
    if (askedBy != null) {
      facts.add(Mrkdwn.of("asked for by %s", Mrkdwn.person(askedBy)));
    }
    if (round.late()) {
      facts.add(Mrkdwn.of("posted late, because I was away when it was due"));
    }
    return Mrkdwn.join(" · ", facts);
  }

  private static Mrkdwn howToAnswer() {
    return Mrkdwn.of(
        "Answer *in this thread*, in writing or as a voice clip, or with the form behind the"
            + " button. Aim for %s aloud; from %d words or %d seconds on it counts.",
        Pace.range(), Length.ENOUGH_WORDS, Clip.ENOUGH_SECONDS);
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

  private static Mrkdwn strengths(Rubric rubric) {
    List<Mrkdwn> lines = new ArrayList<>();
    lines.add(
        Mrkdwn.of("*React to a colleague's answer* with every emoji that fits; they are public."));
    lines.addAll(Legend.lines(rubric, Mark.strengths()));
    return lines(lines);
  }

  /** Their names say it; with every meaning spelled out, the question would leave the screen. */
  private static Mrkdwn growth(Rubric rubric) {
    return rubric.growthInPublic()
        ? Mrkdwn.of("*Room to grow:* %s", Legend.row(rubric, Mark.growthSignals()))
        : Mrkdwn.EMPTY;
  }

  private static Mrkdwn lines(List<Mrkdwn> parts) {
    return Mrkdwn.join("\n", parts.stream().filter(part -> !part.isEmpty()).toList());
  }
}
