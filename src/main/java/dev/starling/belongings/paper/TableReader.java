package dev.starling.belongings.paper;

import dev.starling.question.reading.Unread;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads a story from each row of a table whose columns are named. */
final class TableReader {
  private TableReader() {}

  static BankFile read(String text) {
    Csv.Table table =
        Stream.of(',', ';', '\t', '|')
            .map(between -> Csv.read(text, between))
            .max(Comparator.comparing(each -> header(each).size()))
            .orElseThrow();
    Map<Integer, Part> header = header(table);
    List<Unread> unread = new ArrayList<>();
    if (table.brokenAt() > 0) {
      unread.add(
          new Unread(
              table.brokenAt(),
              "the quotes of this row are not closed; nothing after it was" + " read"));
    }
    if (!header.containsValue(Part.TITLE) || Part.CORE.stream().noneMatch(header::containsValue)) {
      unread.add(
          new Unread(1, "the first row has to name the columns: title, situation, task and so on"));
      return new BankFile(List.of(), unread, false);
    }
    List<Written> stories =
        table.rows().stream()
            .skip(1)
            .filter(row -> !row.isEmpty())
            .map(row -> story(row, header))
            .toList();
    boolean ours = Part.CORE.stream().allMatch(header::containsValue);
    return new BankFile(stories, unread, ours && header.containsValue(Part.TRADEOFFS));
  }

  private static Map<Integer, Part> header(Csv.Table table) {
    Map<Integer, Part> header = new TreeMap<>();
    if (!table.rows().isEmpty()) {
      List<String> names = table.rows().get(0).cells();
      for (int column = 0; column < names.size(); column++) {
        int place = column;
        Part.find(names.get(column))
            .filter(part -> part != Part.ASIDE)
            .filter(part -> !header.containsValue(part))
            .ifPresent(part -> header.put(place, part));
      }
    }
    return header;
  }

  private static Written story(Csv.Row row, Map<Integer, Part> header) {
    Written story = new Written(row.line());
    header.forEach(
        (column, part) -> {
          if (column < row.cells().size()) {
            story.say(part, row.line(), row.cells().get(column));
          }
        });
    return story;
  }
}
