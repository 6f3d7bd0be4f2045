package dev.starling.slack.schedule;

import dev.starling.schedule.Explanation;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.text.Mrkdwn;

/** Writes the schedule room's explanations so that each reader sees moments in their own time. */
final class Explained {
  private Explained() {}

  static Mrkdwn to(Caller reader, Explanation explanation) {
    return Mrkdwn.join(
        "", explanation.parts().stream().map(part -> written(reader, explanation, part)).toList());
  }

  private static Mrkdwn written(Caller reader, Explanation explanation, Explanation.Part part) {
    if (part instanceof Explanation.Moment moment) {
      return Mrkdwn.moment(moment.at(), explanation.zone());
    }
    return part instanceof Explanation.Words words
        ? Mrkdwn.plain(reader.inOurWords(words.text()))
        : Mrkdwn.plain(((Explanation.Quote) part).text());
  }
}
