package dev.starling.question.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads questions from Markdown: in lists, headings, tables, bold lines, summaries, and after a Q.
 * Headings that ask nothing are categories.
 */
final class MarkdownReader {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();

  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A---[ \\t]*\\n(.*?\\n)(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);

  private static final Pattern HTML =
      Pattern.compile(
          "<(summary|li|h[1-6]|dt)\\b[^>]*>(.*?)</\\1>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  /** Headings of what is said about a question: nothing beneath them asks. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?:(?:sample|example|good|strong|model|my|your)"
              + " )?(?:answers?|responses?|tips?|notes?|hints?)\\W*",
          Pattern.CASE_INSENSITIVE);

  private final Pile pile;
  private final List<Category> categories = new ArrayList<>();
  private Draft about = new Draft(1, "");
  private @Nullable Draft last;
  private @Nullable Field labelled;
  private boolean aside;
  private boolean inList;

  MarkdownReader(Pile pile) {
    this.pile = pile;
  }

  private record Category(int level, String name) {}

  void read(String text) {
    String body = text;
    Matcher front = FRONT_MATTER.matcher(text);
    if (front.find()) {
      about = new TreeReader(pile).frontMatter(front.group(1));
      // Blank lines in its place keep the numbers of the others.
      body = "\n".repeat((int) front.group().lines().count()) + text.substring(front.end());
    }
    blocks(PARSER.parse(body));
  }

  private void blocks(Node parent) {
    for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
      block(block);
    }
  }

  private void block(Node block) {
    if (block instanceof Heading heading) {
      heading(heading);
    } else if (aside) {
      return;
    } else if (block instanceof ListBlock list) {
      list(list, null);
    } else if (block instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (block instanceof HtmlBlock html) {
      html(html);
    } else if (block instanceof TableBlock table) {
      new Rows(pile, names()).read(MarkdownTable.rows(table));
    } else if (block instanceof BlockQuote quote) {
      blocks(quote);
    }
  }

  private void heading(Heading heading) {
    String text = Marks.off(Inline.text(heading));
    labelled = null;
    aside = ASIDE.matcher(text).matches();
    if (Asks.something(text) && !isOverQuestions(heading)) {
      ask(Inline.line(heading), text);
    } else if (!aside) {
      Optional<Field> field = Field.named(text).filter(MarkdownReader::isAboutOne);
      if (field.isPresent() && last != null) {
        labelled = field.get();
        return;
      }
      categories.removeIf(each -> each.level() >= heading.getLevel());
      categories.add(new Category(heading.getLevel(), text));
      last = null;
    }
  }

  /** A heading may itself be put as a question, over the list of those it means. */
  private static boolean isOverQuestions(Heading heading) {
    if (!(heading.getNext() instanceof ListBlock list)) {
      return false;
    }
    int items = 0;
    int asking = 0;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items++;
      asking += item.getFirstChild() != null && asks(item.getFirstChild()) ? 1 : 0;
    }
    return asking >= 3 && 2 * asking > items;
  }

  private static boolean asks(Node paragraph) {
    return Asks.something(Marks.off(Inline.text(paragraph)));
  }

  private void list(ListBlock list, @Nullable Draft parent) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item.getFirstChild() instanceof Paragraph first) {
        item(first, parent);
      } else {
        blocks(item);
      }
    }
  }

  private void item(Paragraph first, @Nullable Draft parent) {
    String text = Marks.off(Inline.text(first));
    Optional<Label> label = Label.of(text).filter(each -> isAboutOne(each.field()));
    Draft subject = parent == null ? last : parent;
    if (labelled != null) {
      detail(text, parent);
    } else if (label.isPresent() && subject != null) {
      Values.say(subject, label.get());
      beneath(first, subject, label.get().field());
    } else if (parent != null) {
      detail(text, parent);
    } else if (Marks.isAnswer(text)) {
      return;
    } else if (Asks.something(text) || isDescribed(first)) {
      Draft draft = ask(Inline.line(first), text);
      inList = true;
      beneath(first, draft, null);
    } else {
      group(first, text);
    }
  }

  /** Of which something is said beneath that is said of questions only. */
  private static boolean isDescribed(Paragraph item) {
    return item.getNext() instanceof ListBlock list
        && list.getFirstChild() != null
        && list.getFirstChild().getFirstChild() instanceof Paragraph first
        && Label.of(Inline.text(first)).filter(each -> isAboutOne(each.field())).isPresent();
  }

  /** What stands under a question's item belongs to it. */
  private void beneath(Paragraph first, Draft draft, @Nullable Field field) {
    Field before = labelled;
    labelled = field;
    for (Node more = first.getNext(); more != null; more = more.getNext()) {
      if (more instanceof ListBlock list) {
        list(list, draft);
      }
    }
    labelled = before;
  }

  /** Without a word on what it is, only what asks something is known for what it is. */
  private void detail(String text, @Nullable Draft parent) {
    Draft subject = parent == null ? last : parent;
    if (subject != null && labelled != null) {
      subject.say(labelled, text);
    } else if (subject != null && Asks.something(text)) {
      subject.say(Field.FOLLOW_UP, text);
    }
  }

  /**
   * An item that asks nothing may be the heading of those beneath it; or it is part of an answer,
   * unless the questions stand in the list themselves.
   */
  private void group(Paragraph first, String text) {
    boolean more = false;
    int level = 10 + categories.size();
    categories.add(new Category(level, text));
    for (Node each = first.getNext(); each != null; each = each.getNext()) {
      more = true;
      block(each);
    }
    categories.removeIf(each -> each.level() >= level);
    if (!more && (last == null || inList) && !Inline.isOnlyLink(first)) {
      pile.noQuestion(Inline.line(first), text);
    }
  }

  private void paragraph(Paragraph paragraph) {
    String[] lines = Inline.lines(paragraph).split("\n");
    int line = Inline.line(paragraph);
    String whole = Marks.off(Inline.text(paragraph));
    Optional<Label> label = Label.of(whole).filter(each -> isAboutOne(each.field()));
    if (Marks.isAnswer(lines[0])) {
      labelled = null;
      return;
    }
    if (label.isPresent() && last != null) {
      labelled = label.get().value().isEmpty() ? label.get().field() : null;
      Values.say(last, label.get());
    } else if (isMarked(paragraph, lines[0])) {
      String first = Marks.off(Inline.isBold(paragraph) ? bold(paragraph) : lines[0]);
      ask(line, Asks.something(first) ? first : whole);
    } else {
      eachLine(lines, line);
    }
  }

  /** Bold, or after a Q or a number: as people set a question apart from its answer. */
  private static boolean isMarked(Paragraph paragraph, String first) {
    boolean marked = Inline.isBold(paragraph) || !Marks.off(first).equals(first.strip());
    String text = Inline.isBold(paragraph) ? bold(paragraph) + " " + first : first;
    return marked && Asks.something(Marks.off(text));
  }

  private static String bold(Paragraph paragraph) {
    String bold = Inline.text(paragraph.getFirstChild());
    String after = Marks.off(bold);
    return after.isEmpty() || !Asks.something(after) ? Inline.text(paragraph) : bold;
  }

  /** Prose is passed over; lines that all ask are a list without bullets. */
  private void eachLine(String[] lines, int first) {
    for (String line : lines) {
      String text = line.strip();
      if (!Asks.something(Marks.off(text)) || !text.matches("(?s).*[?？؟].{0,3}")) {
        return;
      }
    }
    for (int i = 0; i < lines.length; i++) {
      ask(first + i, Marks.off(lines[i]));
    }
  }

  private void html(HtmlBlock html) {
    Matcher tags = HTML.matcher(html.getLiteral());
    while (tags.find()) {
      String text = Marks.off(plain(tags.group(2)));
      int line =
          Inline.line(html)
              + (int)
                  html.getLiteral()
                      .substring(0, tags.start())
                      .chars()
                      .filter(c -> c == '\n')
                      .count();
      if (Asks.something(text)) {
        ask(line, text);
      }
    }
  }

  private static String plain(String html) {
    return Wording.oneLine(
        html.replaceAll("<[^>]*>", "")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&nbsp;", " ")
            .replace("&amp;", "&"));
  }

  private Draft ask(int line, String text) {
    Draft draft = pile.add(new Draft(line, text));
    names().forEach(name -> draft.say(Field.CATEGORY, name));
    about.fields().forEach((field, values) -> values.forEach(value -> draft.say(field, value)));
    last = draft;
    labelled = null;
    inList = false;
    return draft;
  }

  private List<String> names() {
    return categories.stream().map(Category::name).toList();
  }

  private static boolean isAboutOne(Field field) {
    return field != Field.TEXT;
  }
}
