package dev.starling.question.reading;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** Reads a question from each row of CSV, whatever stands between the cells. */
final class CsvReader {
  private static final int SAMPLE = 20;

  private final Pile pile;

  CsvReader(Pile pile) {
    this.pile = pile;
  }

  void read(String text) {
    int skipped = 0;
    String csv = text;
    char between = between(text);
    if (text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 4) {
      between = text.charAt(4);
      int end = text.indexOf('\n');
      csv = end < 0 ? "" : text.substring(end + 1);
      skipped = 1;
    }
    new Rows(pile, List.of()).read(rows(csv, between, skipped));
  }

  private List<Rows.Row> rows(String csv, char between, int skipped) {
    List<Rows.Row> rows = new ArrayList<>();
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(between)
            .setIgnoreEmptyLines(false)
            .setTrim(true)
            .setLenientEof(true)
            .setTrailingData(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
            .get();
    long line = skipped;
    try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
      for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); ) {
        List<String> cells = records.next().stream().toList();
        rows.add(new Rows.Row((int) line + 1, cells));
        line = skipped + parser.getCurrentLineNumber();
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      pile.unread(
          (int) line + 1, "the quotes of this row are not closed; nothing after it was read");
    }
    return rows;
  }

  /** The one that stands most often in the first lines, outside quotes. */
  private static char between(String text) {
    String sample =
        String.join("\n", text.lines().limit(SAMPLE).toList())
            .replaceAll("\"(?:[^\"]|\"\")*\"", "");
    return Stream.of(',', ';', '\t', '|')
        .max(Comparator.comparing(each -> sample.chars().filter(c -> c == each).count()))
        .filter(each -> sample.indexOf(each) >= 0)
        .orElse(',');
  }
}
