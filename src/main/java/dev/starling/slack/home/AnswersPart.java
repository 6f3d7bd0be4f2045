package dev.starling.slack.home;

import com.slack.api.model.block.LayoutBlock;
import dev.starling.coach.Length;
import dev.starling.feedback.Scorecard;
import dev.starling.round.Answer;
import dev.starling.slack.feedback.Legend;
import dev.starling.slack.home.HomePage.OwnAnswer;
import dev.starling.slack.round.HowLong;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import java.util.ArrayList;
import java.util.List;

/** A person's latest answers, and what colleagues said of them. */
final class AnswersPart {
  private static final int MOST = 5;

  private AnswersPart() {}

  static List<LayoutBlock> blocks(HomePage page) {
    List<LayoutBlock> blocks = new ArrayList<>();
    for (OwnAnswer own : page.latest().stream().limit(MOST).toList()) {
      blocks.add(Blocks.section(answer(own, page)));
      blocks.add(Blocks.context(heard(own.scorecard(), page)));
    }
    return blocks;
  }

  private static Mrkdwn answer(OwnAnswer own, HomePage page) {
    Answer answer = own.answer();
    String link = own.link();
    List<Mrkdwn> facts = new ArrayList<>();
    facts.add(Mrkdwn.day(answer.sentAt(), page.zone()));
    if (answer.take() > 1) {
      facts.add(Mrkdwn.of("take %d", answer.take()));
    }
    if (!answer.length().equals(Length.NONE)) {
      facts.add(Mrkdwn.plain(HowLong.of(answer.length())));
    }
    HowLong.of(answer.speakingTime()).map(Mrkdwn::plain).ifPresent(facts::add);
    if (answer.late()) {
      facts.add(Mrkdwn.of("late"));
    }
    if (link != null) {
      facts.add(Mrkdwn.link(link, "see it"));
    }
    return Mrkdwn.of("*%s*\n%s", own.theme().title(), Mrkdwn.join(" · ", facts));
  }

  private static Mrkdwn heard(Scorecard scorecard, HomePage page) {
    if (scorecard.isEmpty()) {
      return Mrkdwn.of("No colleague has reacted yet.");
    }
    List<Mrkdwn> lines = new ArrayList<>();
    if (!scorecard.strengths().isEmpty()) {
      lines.add(Mrkdwn.of("Heard: %s", Legend.counts(page.rubric(), scorecard.strengths())));
    }
    if (!scorecard.growthSignals().isEmpty()) {
      lines.add(
          Mrkdwn.of(
              "Room to grow, for your eyes only: %s",
              Legend.counts(page.rubric(), scorecard.growthSignals())));
    }
    return Mrkdwn.join("\n", lines);
  }
}
