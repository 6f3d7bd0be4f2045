package dev.starling.belongings.paper;

import dev.starling.question.reading.Unread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads stories from Markdown, ours or written by hand: a heading is a title, and below it the
 * parts stand under headings of their own, or behind their names and a colon.
 */
final class DocumentReader {
  private static final Pattern HEADING =
      Pattern.compile(" {0,3}(#{1,6})[ \\t]+(.*?)(?:[ \\t]+#+)?[ \\t]*");
  private static final Pattern BOLD =
      Pattern.compile(" ?(?:[-*+][ \\t]+)?(\\*\\*|__)([^*_:]{1,40}?):?\\1:?[ \\t]*(.*)");
  private static final Pattern PLAIN =
      Pattern.compile(" ?(?:[-*+][ \\t]+)?([\\p{L}][\\p{L} ’'()-]{0,39}):(?:[ \\t]+(.*))?");
  private static final Pattern NUMBER = Pattern.compile("Story \\d+: (.*)", Pattern.DOTALL);
  private static final Pattern NAMED = Pattern.compile("<!-- id: (\\S+) -->");
  private static final Pattern RULE = Pattern.compile(" {0,3}(?:-{3,}|\\*{3,}|_{3,})[ \\t]*");

  /** Of our own document, what is there for readers alone. */
  private static final Set<String> FOR_READERS = Set.of("By theme", "My answers", "Contents");

  private final List<Written> stories = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();
  private final List<String> lines;
  private int at;

  private @Nullable Written story;
  private int level;
  private boolean prose;

  /** The line of the first heading, which may be the document's own. */
  private int first;

  private boolean skipping;

  private @Nullable Part part;
  private int partAt;
  private final List<String> text = new ArrayList<>();

  private DocumentReader(String document) {
    lines = document.lines().toList();
  }

  static BankFile read(String document) {
    DocumentReader reader = new DocumentReader(document);
    while (reader.at < reader.lines.size()) {
      reader.line(reader.lines.get(reader.at++));
    }
    reader.endStory();
    return new BankFile(reader.stories, reader.unread, document.contains(BankFile.SIGN));
  }

  private void line(String line) {
    Matcher heading = HEADING.matcher(line);
    if (line.startsWith("<!--")) {
      comment(line);
    } else if (heading.matches()) {
      heading(heading.group(1).length(), Inline.unescape(heading.group(2)));
    } else if (!skipping && !label(line)) {
      words(line);
    }
  }

  private void comment(String line) {
    Matcher named = NAMED.matcher(line.strip());
    if (named.matches() && story != null && !skipping) {
      story.say(Part.ID, at, named.group(1));
    }
    while (!lines.get(at - 1).contains("-->") && at < lines.size()) {
      at++;
    }
  }

  private void heading(int depth, String words) {
    if (skipping && depth > level) {
      return;
    }
    endPart();
    Optional<Part> named =
        Part.find(words.replaceFirst(":$", ""))
            .filter(each -> each != Part.ID && each != Part.TITLE);
    if (!skipping && named.isPresent()) {
      begin(named.get(), "");
    } else if (!skipping && story != null && depth > level && story.isStory()) {
      aside(words);
    } else {
      title(depth, words);
    }
  }

  private void aside(String words) {
    unread.add(new Unread(at, "“%s” is no part of a story, so it was left out".formatted(words)));
    begin(Part.ASIDE, "");
  }

  private void title(int depth, String words) {
    endStory();
    skipping = FOR_READERS.contains(words);
    level = depth;
    first = first == 0 ? at : first;
    Matcher numbered = NUMBER.matcher(words);
    story = new Written(at);
    story.say(Part.TITLE, at, numbered.matches() ? numbered.group(1) : words);
  }

  /** Says whether it is one. */
  private boolean label(String line) {
    Matcher bold = BOLD.matcher(line);
    if (bold.matches() && names(bold.group(2), bold.group(3))) {
      return true;
    }
    Matcher plain = PLAIN.matcher(line);
    return plain.matches() && names(plain.group(1), Optional.ofNullable(plain.group(2)).orElse(""));
  }

  private boolean names(String label, String rest) {
    Optional<Part> named = Part.find(label).filter(each -> each != Part.ID);
    if (named.isEmpty()) {
      return false;
    }
    if (named.get() == Part.TITLE) {
      title(level, Inline.unescape(rest.strip()));
    } else {
      begin(named.get(), rest);
    }
    return true;
  }

  private void begin(Part next, String rest) {
    endPart();
    if (story == null) {
      story = new Written(at);
    }
    part = next;
    partAt = at;
    text.add(bare(rest));
  }

  private void words(String line) {
    if (part == null) {
      prose |= !line.isBlank() && !RULE.matcher(line).matches();
    } else if (!RULE.matcher(line).matches()) {
      text.add(bare(line.startsWith("  ") ? line.substring(2) : line));
    }
  }

  /** A backslash or two spaces at its end only break the line. */
  private static String bare(String line) {
    String ended = line.replaceFirst("[ \\t]+$", "");
    int slashes = ended.length() - ended.replaceFirst("\\\\+$", "").length();
    return Inline.unescape(slashes % 2 == 1 ? ended.substring(0, ended.length() - 1) : ended);
  }

  private void endPart() {
    if (part != null && part != Part.ASIDE && story != null) {
      story.say(part, partAt, String.join("\n", text).strip());
    }
    part = null;
    text.clear();
  }

  private void endStory() {
    endPart();
    Written ended = story;
    if (ended != null && !skipping) {
      if (ended.isStory()) {
        stories.add(ended);
      } else if (prose && ended.line() != first) {
        unread.add(new Unread(ended.line(), nothingUnder(ended)));
      }
    }
    story = null;
    prose = false;
  }

  private static String nothingUnder(Written story) {
    return "under “%s” stands no situation, task, action, result or learning"
        .formatted(story.get(Part.TITLE).orElse(""));
  }
}
