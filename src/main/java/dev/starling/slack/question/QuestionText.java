package dev.starling.slack.question;

import dev.starling.question.Question;
import dev.starling.question.own.Entry;
import dev.starling.question.own.OwnState;
import dev.starling.slack.text.Mrkdwn;
import java.util.ArrayList;
import java.util.List;

/** A question in words, for windows and messages. */
final class QuestionText {
  private QuestionText() {}

  /** Theme, level, pack and whatever is unusual about it. */
  static Mrkdwn facts(Entry entry) {
    List<Mrkdwn> facts = new ArrayList<>(List.of(kind(entry.question())));
    facts.add(Mrkdwn.of("pack %s", entry.pack()));
    if (entry.shipped() && entry.isReworded()) {
      facts.add(Mrkdwn.of("reworded"));
    }
    if (entry.state() != OwnState.IN_USE) {
      facts.add(Mrkdwn.of(entry.state().words()));
    }
    return Mrkdwn.join(" · ", facts);
  }

  static Mrkdwn kind(Question question) {
    Mrkdwn themes =
        Mrkdwn.join(
            ", ", question.themes().stream().map(theme -> Mrkdwn.plain(theme.title())).toList());
    return Mrkdwn.of("%s · %s level", themes, question.level().slug());
  }

  /** Phrases in a list, under a heading; nothing for none. */
  static List<Mrkdwn> list(String heading, List<String> phrases) {
    if (phrases.isEmpty()) {
      return List.of();
    }
    List<Mrkdwn> lines = new ArrayList<>();
    lines.add(Mrkdwn.of("*" + heading + "*"));
    phrases.forEach(phrase -> lines.add(Mrkdwn.of("• %s", phrase)));
    return lines;
  }
}
