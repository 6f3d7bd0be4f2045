package dev.starling.belongings;

import dev.starling.coach.Text;
import java.util.regex.Pattern;

/** What somebody said in Slack, as it is read elsewhere: who was mentioned is nobody's business. */
final class Readable {
  private static final Pattern PERSON = Pattern.compile("<@[^<>]*>");
  private static final Pattern NAMED =
      Pattern.compile("<(?:[#!]|[a-z][a-z0-9+.-]*:)[^<>|]*\\|([^<>]*)>");
  private static final Pattern BARE = Pattern.compile("<([a-z][a-z0-9+.-]*:[^<>|]*)>");

  private Readable() {}

  static String of(String mrkdwn) {
    String text = PERSON.matcher(mrkdwn).replaceAll("a colleague");
    text = NAMED.matcher(text).replaceAll("$1");
    return Text.plain(BARE.matcher(text).replaceAll("$1"));
  }
}
