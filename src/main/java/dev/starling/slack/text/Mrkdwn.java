package dev.starling.slack.text;

import dev.starling.base.PersonId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Text in Slack's notation. What people wrote enters it only as an argument, and arguments are
 * escaped, so that nobody's words can mention, ping or link anything.
 */
public record Mrkdwn(String value) {
  public static final Mrkdwn EMPTY = new Mrkdwn("");

  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm zzz", Locale.ENGLISH);

  /**
   * Our own words, with places for others'.
   *
   * @param format as for {@link String#format}, with {@code %s} and {@code %d} only
   * @param arguments Mrkdwn stays as it is, numbers too, and everything else is escaped
   */
  public static Mrkdwn of(String format, Object... arguments) {
    Object[] safe = Arrays.stream(arguments).map(Mrkdwn::safe).toArray();
    return new Mrkdwn(safe.length == 0 ? format : String.format(Locale.ENGLISH, format, safe));
  }

  /** Somebody's words, exactly as they wrote them. */
  public static Mrkdwn plain(String text) {
    return new Mrkdwn(escape(text));
  }

  /** Emphasis on somebody's words, line by line, since Slack's stars don't reach across lines. */
  public static Mrkdwn bold(String text) {
    return new Mrkdwn(
        text.lines()
            .map(line -> line.strip().replace('*', '∗'))
            .filter(line -> !line.isEmpty())
            .map(line -> "*" + escape(line) + "*")
            .collect(Collectors.joining("\n")));
  }

  /** Text that Slack gave us in its notation, and that nobody but its author will see again. */
  public static Mrkdwn asSlackSentIt(String mrkdwn) {
    return new Mrkdwn(mrkdwn);
  }

  /** A mention; within a message of our own it pings nobody who is not in the channel. */
  public static Mrkdwn person(PersonId person) {
    return new Mrkdwn("<@" + person.value() + ">");
  }

  public static Mrkdwn channel(String slackId) {
    return new Mrkdwn("<#" + slackId + ">");
  }

  public static Mrkdwn link(String url, String label) {
    return new Mrkdwn("<" + escape(url) + "|" + escape(label).replace("|", "¦") + ">");
  }

  public static Mrkdwn emoji(String name) {
    return new Mrkdwn(":" + name + ":");
  }

  /**
   * A moment, shown in each reader's own zone.
   *
   * @param zone for those whose Slack shows no dates
   */
  public static Mrkdwn moment(Instant at, ZoneId zone) {
    return date(at, "{date_short_pretty} {time}", zone);
  }

  /** A day, where its hour says nothing. */
  public static Mrkdwn day(Instant at, ZoneId zone) {
    return date(at, "{date_short_pretty}", zone);
  }

  private static Mrkdwn date(Instant at, String form, ZoneId zone) {
    String fallback = ISO.format(at.atZone(zone));
    return new Mrkdwn("<!date^" + at.getEpochSecond() + "^" + form + "|" + fallback + ">");
  }

  public static Mrkdwn join(String between, Collection<Mrkdwn> parts) {
    return new Mrkdwn(parts.stream().map(Mrkdwn::value).collect(Collectors.joining(between)));
  }

  public Mrkdwn plus(Mrkdwn next) {
    return new Mrkdwn(value + next.value);
  }

  /** At most so much of it, counted as it is sent: escaped. */
  public Mrkdwn upTo(int limit) {
    return new Mrkdwn(Cut.mrkdwn(limit, value));
  }

  public boolean isEmpty() {
    return value.isEmpty();
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static Object safe(Object argument) {
    if (argument instanceof Mrkdwn mrkdwn) {
      return mrkdwn.value;
    }
    return argument instanceof Number ? argument : escape(String.valueOf(argument));
  }

  @Override
  public String toString() {
    return value;
  }
}
