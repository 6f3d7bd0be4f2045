package dev.starling.slack.question;

import com.slack.api.model.block.LayoutBlock;
import dev.starling.base.PersonId;
import dev.starling.question.Lookalike;
import dev.starling.question.Question;
import dev.starling.question.own.OwnQuestion;
import dev.starling.question.own.OwnState;
import dev.starling.question.own.Suggestion;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What those who decide are told of a suggestion, and whoever made it of its end. */
final class SuggestionLetters {
  static final String APPROVE = "suggestion_approve";
  static final String DECLINE = "suggestion_decline";

  private static final int EXCERPT = 1_500;

  private SuggestionLetters() {}

  /**
   * @param where the channel's name; empty for the whole workspace
   */
  static Shown made(OwnQuestion own, Mrkdwn where, Optional<Lookalike> like) {
    Question question = own.question();
    Mrkdwn who =
        Mrkdwn.of("%s suggests a question for %s:", person(own.author()), place(own, where));
    Mrkdwn asked = Mrkdwn.bold(question.text());
    Mrkdwn kind = QuestionText.kind(question);
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Blocks.section(who));
    blocks.add(Blocks.section(asked));
    blocks.add(Blocks.context(kind));
    excerpt("Hopes to hear", question.lookFor()).ifPresent(blocks::add);
    excerpt("Follow-ups", question.followUps()).ifPresent(blocks::add);
    like.ifPresent(
        each ->
            blocks.add(
                Blocks.context(
                    Mrkdwn.of("Much like one that is there: %s", each.question().text()))));
    String value = new Suggestion(own.circle(), question.id()).toString();
    blocks.add(
        Blocks.actions(
            "suggestion",
            List.of(
                Blocks.primaryButton(APPROVE, "Approve", value),
                Blocks.button(DECLINE, "Decline", value))));
    return Shown.of(Mrkdwn.join("\n", List.of(who, asked, kind)), blocks);
  }

  /** A message holds less than a window. */
  private static Optional<LayoutBlock> excerpt(String heading, List<String> phrases) {
    return Optional.of(QuestionText.list(heading, phrases))
        .filter(lines -> !lines.isEmpty())
        .map(lines -> Blocks.section(Mrkdwn.join("\n", lines).upTo(EXCERPT)));
  }

  /** In place of the letter, once somebody has decided. */
  static Shown decided(OwnQuestion own) {
    Mrkdwn asked = Mrkdwn.bold(own.question().text());
    Mrkdwn end =
        switch (own.state()) {
          case IN_USE -> Mrkdwn.of("%s took it into use.", person(own.decidedBy()));
          case DECLINED -> Mrkdwn.of("%s declined it.", person(own.decidedBy()));
          case RETIRED -> Mrkdwn.of("%s retired it.", person(own.decidedBy()));
          case SUGGESTED -> Mrkdwn.of("It still waits for a decision.");
        };
    return Shown.of(Mrkdwn.join("\n", List.of(asked, end)));
  }

  /** For whoever suggested it. */
  static Shown outcome(OwnQuestion own, Mrkdwn where) {
    Mrkdwn asked = Mrkdwn.bold(own.question().text());
    Mrkdwn end =
        own.state() == OwnState.DECLINED
            ? Mrkdwn.of(
                "%s declined your suggestion for %s; ask them what it lacks, and suggest it anew.",
                person(own.decidedBy()), place(own, where))
            : Mrkdwn.of(
                "Your suggestion is in use now in %s, thanks to you and %s.",
                place(own, where), person(own.decidedBy()));
    return Shown.of(Mrkdwn.join("\n", List.of(end, asked)));
  }

  private static Mrkdwn place(OwnQuestion own, Mrkdwn where) {
    return own.circle().channel().isPresent() ? where : Mrkdwn.of("the whole workspace");
  }

  private static Mrkdwn person(@Nullable PersonId person) {
    return person == null ? Mrkdwn.of("Somebody") : Mrkdwn.person(person);
  }
}
