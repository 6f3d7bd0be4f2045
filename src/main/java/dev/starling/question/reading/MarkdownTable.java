package dev.starling.question.reading;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** The rows of a table in Markdown. */
final class MarkdownTable {
  private MarkdownTable() {}

  static List<Rows.Row> rows(TableBlock table) {
    List<Rows.Row> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow) {
          rows.add(row(row));
        }
      }
    }
    return rows;
  }

  private static Rows.Row row(Node row) {
    List<String> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(Inline.text(cell));
    }
    return new Rows.Row(Inline.line(row), cells);
  }
}
