package dev.starling.slack.keeper;

import dev.starling.round.Round;
import dev.starling.schedule.Halt;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Letters about what went wrong in a channel. */
final class KeeperViews {
  /** Its value is the channel. */
  static final String TRY_AGAIN = "keeper_try_again";

  /** Its value is the round. */
  static final String POST_NOW = "keeper_post_now";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);

  private KeeperViews() {}

  static Shown stopped(Halt halt, String slackChannel, String command) {
    Mrkdwn text =
        Mrkdwn.of(
            "*Questions in %s have stopped.* %s\nOnce that is mended, press this, or write `%s"
                + " resume` there.",
            Mrkdwn.channel(slackChannel), halt.why(), command);
    return withButton(text, TRY_AGAIN, "Try again", halt.channel().toString());
  }

  static Shown missed(Round round, String slackChannel, String why) {
    Mrkdwn text =
        Mrkdwn.of(
            "*The question of %s has not reached %s*, as far as I can see. %s\nPlease look there."
                + " If it is missing, you can have it posted now.",
            dayOf(round), Mrkdwn.channel(slackChannel), why);
    return withButton(text, POST_NOW, "Post it now", round.id().toString());
  }

  static Shown askedInVain(String slackChannel, String command) {
    return Shown.of(
        Mrkdwn.of(
            "The question that you asked for has not reached %s, as far as I can see. `%s doctor`"
                + " there says whether something is in the way; `%s ask` puts another one.",
            Mrkdwn.channel(slackChannel), command, command));
  }

  static Mrkdwn onItsWay(String slackChannel) {
    return Mrkdwn.of("The question is on its way to %s.", Mrkdwn.channel(slackChannel));
  }

  static Mrkdwn goesOn(String slackChannel, boolean posting) {
    return posting
        ? Mrkdwn.of(
            "Questions come again in %s, and the one that was missed is on its way.",
            Mrkdwn.channel(slackChannel))
        : Mrkdwn.of("Questions come again in %s.", Mrkdwn.channel(slackChannel));
  }

  static Mrkdwn resumedBy(String name) {
    return Mrkdwn.of("Something had been in the way of questions; %s had them go on.", name);
  }

  private static String dayOf(Round round) {
    return round.date() == null ? "today" : round.date().format(DAY);
  }

  private static Shown withButton(Mrkdwn text, String action, String label, String value) {
    return Shown.of(
        text,
        List.of(
            Blocks.section(text),
            Blocks.actions(action, List.of(Blocks.primaryButton(action, label, value)))));
  }
}
