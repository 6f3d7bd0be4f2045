package dev.starling.belongings.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tables as spreadsheets write and read them. A cell that a spreadsheet would run as a formula
 * stands behind an apostrophe, which is taken off again when it is read.
 */
public final class Csv {
  /** Shows spreadsheets that the file is UTF-8. */
  private static final String MARK = "\ufeff";

  private static final String END = "\r\n";
  private static final String FORMULA = "(?s)'*[=+\\-@\\t＝＋－＠].*";

  private Csv() {}

  /** A row, and the line where it begins. */
  public record Row(int line, List<String> cells) {
    boolean isEmpty() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /** What was read; where the last row's quotes are not closed, its line. */
  public record Table(List<Row> rows, int brokenAt) {}

  public static String write(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")))
        .collect(Collectors.joining(END, MARK, END));
  }

  private static String cell(String text) {
    return "\"" + guarded(text).replace("\"", "\"\"") + "\"";
  }

  static String guarded(String text) {
    return text.matches(FORMULA) ? "'" + text : text;
  }

  static String bare(String cell) {
    return cell.startsWith("'") && cell.substring(1).matches(FORMULA) ? cell.substring(1) : cell;
  }

  /**
   * @param between what stands between cells
   */
  public static Table read(String text, char between) {
    return new Reading(text, between).table();
  }

  /** One pass over the text. */
  private static final class Reading {
    private final String text;
    private final char between;
    private final List<Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int at;
    private int line = 1;
    private int begun = 1;

    Reading(String text, char between) {
      this.text = text;
      this.between = between;
    }

    Table table() {
      while (at < text.length()) {
        boolean closed = text.charAt(at) == '"' ? quoted() : plain();
        if (!closed) {
          return new Table(rows, begun);
        }
      }
      if (!cells.isEmpty()) {
        endRow();
      }
      return new Table(rows, 0);
    }

    private boolean plain() {
      int from = at;
      while (at < text.length() && text.charAt(at) != between && text.charAt(at) != '\n') {
        at++;
      }
      end(text.substring(from, at));
      return true;
    }

    /** Says whether it is closed. */
    private boolean quoted() {
      StringBuilder cell = new StringBuilder();
      for (at++; at < text.length(); at++) {
        char each = text.charAt(at);
        boolean quote = each == '"';
        if (quote && (at + 1 == text.length() || text.charAt(at + 1) != '"')) {
          at++;
          return closed(cell.toString());
        }
        at += quote ? 1 : 0;
        line += each == '\n' ? 1 : 0;
        cell.append(each);
      }
      return false;
    }

    /** What stands between the closing quote and the next cell belongs to nobody. */
    private boolean closed(String cell) {
      while (at < text.length() && text.charAt(at) != between && text.charAt(at) != '\n') {
        at++;
      }
      end(cell);
      return true;
    }

    private void end(String cell) {
      cells.add(bare(cell));
      boolean lastOfRow = at == text.length() || text.charAt(at) == '\n';
      at++;
      if (lastOfRow) {
        line++;
        endRow();
      } else if (at == text.length()) {
        cells.add("");
      }
    }

    private void endRow() {
      rows.add(new Row(begun, cells));
      cells = new ArrayList<>();
      begun = line;
    }
  }
}
