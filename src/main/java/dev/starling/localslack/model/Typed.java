package dev.starling.localslack.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns what a person typed into what Slack keeps: escaped, with mentions and links marked and
 * emoji by name.
 */
public final class Typed {
  /** In this order: code, a mention already marked, a link, a mention, a channel, a character. */
  private static final Pattern PIECE =
      Pattern.compile(
          "(?<code>```[\\s\\S]+?```|`[^`\\n]+`)"
              + "|<@(?<marked>[UW][A-Z0-9]+)(?:\\|[^>]*)?>"
              + "|<?(?<url>https?://[^\\s<>|]*[^\\s<>|.,;:!?)\\]'\"])>?"
              + "|(?<![\\w/.])@(?<person>[\\p{L}\\d][\\p{L}\\d._-]*)"
              + "|(?<![\\w/&])#(?<channel>[\\p{L}\\d][\\p{L}\\d_-]*)"
              + "|(?<odd>[&<>])");

  private final People people;
  private final Channels channels;
  private final Emoji emoji;

  Typed(People people, Channels channels, Emoji emoji) {
    this.emoji = emoji;
    this.people = people;
    this.channels = channels;
  }

  public String message(String text) {
    return replace(text, false);
  }

  /** As a command gets it when it asked for escaping: mentions carry the name as well. */
  public String command(String text) {
    return replace(text, true);
  }

  /** What stands between the pieces is plain, but for its emoji. */
  private String replace(String text, boolean withNames) {
    Matcher matcher = PIECE.matcher(text);
    StringBuilder kept = new StringBuilder();
    int done = 0;
    while (matcher.find()) {
      kept.append(emoji.named(text.substring(done, matcher.start())));
      kept.append(piece(matcher, withNames));
      done = matcher.end();
    }
    return kept.append(emoji.named(text.substring(done))).toString();
  }

  private String piece(Matcher matcher, boolean withNames) {
    String whole = matcher.group();
    if (matcher.group("marked") != null) {
      return people
          .find(matcher.group("marked"))
          .map(p -> mention(p, withNames))
          .orElse(escape(whole));
    }
    if (matcher.group("url") != null) {
      return "<" + matcher.group("url").replace("&", "&amp;") + ">";
    }
    if (matcher.group("person") != null) {
      return person(matcher.group("person"), withNames);
    }
    if (matcher.group("channel") != null) {
      return channels
          .named(matcher.group("channel"))
          .map(c -> "<#" + c.id() + "|" + (c.isPrivate() ? "" : c.name()) + ">")
          .orElse(whole);
    }
    return escape(whole);
  }

  /** "@ada." ends a sentence, so a name is also looked for without what may follow it. */
  private String person(String typed, boolean withNames) {
    if (typed.matches("here|channel|everyone")) {
      return "<!" + typed + ">";
    }
    String name = typed;
    while (!name.isEmpty()) {
      Optional<Person> found = people.called(name);
      if (found.isPresent()) {
        return mention(found.get(), withNames) + typed.substring(name.length());
      }
      name = name.replaceFirst("[._-]?[^._-]*$", "");
    }
    return "@" + typed;
  }

  private static String mention(Person person, boolean withNames) {
    return "<@" + person.id() + (withNames ? "|" + person.name() : "") + ">";
  }

  public static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
