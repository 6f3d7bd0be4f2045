package dev.starling.question.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Reads a table, with or without a heading: in CSV or in Markdown. */
final class Rows {
  private final Pile pile;
  private final List<String> categories;

  /**
   * @param categories under which the table stands
   */
  Rows(Pile pile, List<String> categories) {
    this.pile = pile;
    this.categories = categories;
  }

  /** A row, and the line where it begins. */
  record Row(int line, List<String> cells) {
    String cell(int column) {
      return column < cells.size() ? cells.get(column).strip() : "";
    }

    boolean isEmpty() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  void read(List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    Map<Integer, Field> header = header(rows.get(0));
    boolean headed = header.containsValue(Field.TEXT);
    List<Row> body = headed || !header.isEmpty() ? rows.subList(1, rows.size()) : rows;
    Optional<Integer> text =
        headed
            ? header.entrySet().stream()
                .filter(each -> each.getValue() == Field.TEXT)
                .map(Map.Entry::getKey)
                .findFirst()
            : mostAsking(rows);
    if (text.isEmpty()) {
      pile.unread(rows.get(0).line(), "no column of this table holds questions");
      return;
    }
    body.stream()
        .filter(row -> !row.isEmpty())
        .forEach(row -> read(row, text.get(), header, headed));
  }

  private void read(Row row, int column, Map<Integer, Field> header, boolean headed) {
    String text = Marks.off(row.cell(column));
    if (headed ? !Asks.enough(text) : !Asks.something(text)) {
      pile.noQuestion(row.line(), text.isEmpty() ? String.join(" ", row.cells()).strip() : text);
      return;
    }
    Draft draft = pile.add(new Draft(row.line(), text));
    categories.forEach(category -> draft.say(Field.CATEGORY, category));
    header.forEach(
        (place, field) -> {
          if (place != column && field != Field.TEXT) {
            Values.say(draft, new Label(field, row.cell(place)));
          }
        });
    if (!headed) {
      others(row, column).forEach(cell -> draft.say(Field.CATEGORY, cell));
    }
  }

  /** Without a heading, a short word beside a question most likely is its category. */
  private static List<String> others(Row row, int column) {
    return IntStream.range(0, row.cells().size())
        .filter(place -> place != column)
        .mapToObj(row::cell)
        .filter(cell -> cell.length() <= 40 && cell.codePoints().anyMatch(Character::isLetter))
        .toList();
  }

  private static Map<Integer, Field> header(Row first) {
    Map<Integer, Field> header = new TreeMap<>();
    if (first.cells().stream().noneMatch(Asks::something)) {
      for (int column = 0; column < first.cells().size(); column++) {
        int place = column;
        Field.named(first.cell(column)).ifPresent(field -> header.put(place, field));
      }
    }
    return header;
  }

  private static Optional<Integer> mostAsking(List<Row> rows) {
    int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    List<Long> asking = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      int place = column;
      asking.add(rows.stream().filter(row -> Asks.something(row.cell(place))).count());
    }
    return IntStream.range(0, columns)
        .boxed()
        .filter(column -> asking.get(column) > 0)
        .max((one, other) -> Long.compare(asking.get(one), asking.get(other)));
  }
}
