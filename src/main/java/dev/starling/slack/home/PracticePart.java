package dev.starling.slack.home;

import com.slack.api.model.block.LayoutBlock;
import dev.starling.slack.home.HomePage.OpenQuestion;
import dev.starling.slack.home.HomePage.Practice;
import dev.starling.slack.round.AnswerTarget;
import dev.starling.slack.round.RoundViews;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What is on in a person's channels: the open questions first, since they can be answered. */
final class PracticePart {
  private static final int MOST_CHANNELS = 10;
  private static final int MOST_QUESTIONS = 3;
  private static final int MOST_SLOTS = 2;

  private PracticePart() {}

  static List<LayoutBlock> blocks(HomePage page) {
    List<LayoutBlock> blocks = new ArrayList<>();
    for (Practice practice : page.practices().stream().limit(MOST_CHANNELS).toList()) {
      blocks.add(Blocks.section(channel(practice, page)));
      practice.open().stream()
          .limit(MOST_QUESTIONS)
          .map(question -> open(question, page.zone()))
          .forEach(blocks::add);
    }
    int more = page.practices().size() - MOST_CHANNELS;
    if (more > 0) {
      blocks.add(Blocks.context(Mrkdwn.of("and %d more channels", more)));
    }
    return blocks;
  }

  private static Mrkdwn channel(Practice practice, HomePage page) {
    Mrkdwn channel = Mrkdwn.channel(practice.channel());
    if (practice.next().isEmpty()) {
      return Mrkdwn.of(
          "%s: nothing is planned. `%s when` there says why.", channel, page.command());
    }
    List<Mrkdwn> slots =
        practice.next().stream()
            .limit(MOST_SLOTS)
            .map(at -> Mrkdwn.moment(at, page.zone()))
            .toList();
    return Mrkdwn.of("%s: next question %s", channel, Mrkdwn.join(", then ", slots));
  }

  private static LayoutBlock open(OpenQuestion question, ZoneId zone) {
    Mrkdwn text = text(question, zone);
    return question.answered()
        ? Blocks.section(text)
        : Blocks.section(
            text,
            Blocks.primaryButton(
                RoundViews.ANSWER, "Answer", AnswerTarget.fresh(question.round()).encode()));
  }

  private static Mrkdwn text(OpenQuestion question, ZoneId zone) {
    String link = question.link();
    Mrkdwn jump =
        link == null ? Mrkdwn.EMPTY : Mrkdwn.of(" · %s", Mrkdwn.link(link, jump(question)));
    return Mrkdwn.of(
        "%s\n%s until %s%s",
        Mrkdwn.bold(question.text()),
        question.answered() ? "You have answered; open" : "Open",
        Mrkdwn.moment(question.closesAt(), zone),
        jump);
  }

  private static String jump(OpenQuestion question) {
    return question.answered() ? "go to the thread" : "answer it in the thread";
  }
}
