package dev.starling.slack.doctor;

import dev.starling.slack.text.Mrkdwn;
import dev.starling.workspace.Channel;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * One thing that was looked at, in a sentence that says how to mend it if it is not all right. It
 * can be read in a terminal and in Slack.
 *
 * @param format as {@link Mrkdwn#of} takes it
 * @param arguments moments and channels are shown as is usual in either place
 */
public record Finding(boolean fine, String format, List<Object> arguments) {
  public Finding {
    arguments = List.copyOf(arguments);
  }

  public static Finding fine(String format, Object... arguments) {
    return new Finding(true, format, List.of(arguments));
  }

  public static Finding wrong(String format, Object... arguments) {
    return new Finding(false, format, List.of(arguments));
  }

  /** One line for a terminal. */
  public String plain() {
    String sentence = String.format(Locale.ENGLISH, format, shown(Finding::plainly));
    return sign() + " " + sentence.replaceAll("\\s+", " ");
  }

  /** One line for Slack. */
  public Mrkdwn mrkdwn(ZoneId zone) {
    return Mrkdwn.of("%s %s", sign(), Mrkdwn.of(format, shown(each -> inSlack(each, zone))));
  }

  private String sign() {
    return fine ? "✓" : "✗";
  }

  private Object[] shown(Function<Object, Object> how) {
    return arguments.stream().map(how).toArray();
  }

  private static Object plainly(Object argument) {
    if (argument instanceof Instant moment) {
      return moment.truncatedTo(ChronoUnit.SECONDS);
    }
    if (argument instanceof Channel channel) {
      return channel.name().isEmpty() ? channel.slackId() : "#" + channel.name();
    }
    return argument;
  }

  private static Object inSlack(Object argument, ZoneId zone) {
    if (argument instanceof Instant moment) {
      return Mrkdwn.moment(moment, zone);
    }
    return argument instanceof Channel channel ? Mrkdwn.channel(channel.slackId()) : argument;
  }
}
