package dev.starling.slack.quiz;

import com.slack.api.model.block.LayoutBlock;
import dev.starling.base.PersonId;
import dev.starling.quiz.Answered;
import dev.starling.quiz.Item;
import dev.starling.quiz.Kind;
import dev.starling.quiz.Option;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import java.util.ArrayList;
import java.util.List;

/** What stands in an item's place once it is answered: which was right, and why. */
final class ReasonView {
  private ReasonView() {}

  static Shown of(Answered answered, PersonId person) {
    List<Mrkdwn> lines = new ArrayList<>();
    lines.add(verdict(answered, person));
    lines.addAll(subject(answered.item()));
    lines.add(Mrkdwn.plain(answered.item().why()));
    Mrkdwn small = small(answered);

    List<LayoutBlock> blocks = new ArrayList<>(lines.stream().map(Blocks::section).toList());
    blocks.add(Blocks.context(small));
    blocks.add(
        Blocks.actions("quiz.next", List.of(Blocks.primaryButton(QuizViews.NEXT, "Next", "next"))));
    lines.add(small);
    return Shown.of(Mrkdwn.join("\n", lines), blocks);
  }

  private static Mrkdwn verdict(Answered answered, PersonId person) {
    Item item = answered.item();
    List<Option> options = item.shownTo(person, answered.turn());
    String right = QuizViews.label(item, options, item.right());
    String chosen = QuizViews.label(item, options, answered.chosen());
    if (item.kind() == Kind.STRONGER) {
      return answered.isRight()
          ? Mrkdwn.of("*%s, yes.* That is what an interviewer would rather hear.", right)
          : Mrkdwn.of("*It is %s.* You chose %s, and many would.", right, chosen);
    }
    return answered.isRight()
        ? Mrkdwn.of("*Yes: %s.*", right)
        : Mrkdwn.of("*It is the part called %s.* You chose %s.", right, chosen);
  }

  private static List<Mrkdwn> subject(Item item) {
    if (item.kind() == Kind.MISSING) {
      return List.of(Mrkdwn.of("“%s”", item.about()));
    }
    Option other =
        item.options().stream()
            .filter(option -> !option.equals(item.right()))
            .findFirst()
            .orElseThrow();
    return List.of(
        Mrkdwn.of("*Stronger*\n“%s”", item.right().text()),
        Mrkdwn.of("*Weaker*\n“%s”", other.text()));
  }

  private static Mrkdwn small(Answered answered) {
    List<Mrkdwn> facts = new ArrayList<>();
    answered
        .item()
        .signal()
        .ifPresent(
            signal ->
                facts.add(Mrkdwn.of("The trap is *%s*: %s.", signal.label(), signal.meaning())));
    facts.add(comesBack(answered.box().days()));
    facts.add(QuizViews.progress(answered.progress()));
    return Mrkdwn.join(" ", facts);
  }

  private static Mrkdwn comesBack(int days) {
    return days == 1
        ? Mrkdwn.of("This comes back tomorrow.")
        : Mrkdwn.of("This comes back in %d days.", days);
  }
}
