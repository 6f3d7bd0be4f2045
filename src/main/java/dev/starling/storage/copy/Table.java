package dev.starling.storage.copy;

import static java.util.stream.Collectors.joining;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table, and how one reads and writes its rows. */
record Table(String name, List<Column> columns) {
  Table {
    columns = List.copyOf(columns);
  }

  /** Its column with numbers that the database hands out. */
  Optional<String> numbered() {
    return columns.stream().filter(Column::numbered).map(Column::name).findFirst();
  }

  String select() {
    return "select " + names() + " from \"" + name + "\"";
  }

  String insert(Numbering numbering) {
    return "insert into \"%s\" (%s)%s values (%s)"
        .formatted(
            name,
            names(),
            numbered().isPresent() ? numbering.overriding() : "",
            String.join(", ", Collections.nCopies(columns.size(), "?")));
  }

  List<@Nullable Object> read(ResultSet row) throws SQLException {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      values.add(columns.get(i).kind().value(row, i + 1));
    }
    return values;
  }

  void write(PreparedStatement row, List<@Nullable Object> values) throws SQLException {
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).kind().write(row, i + 1, values.get(i));
    }
  }

  private String names() {
    return columns.stream().map(Column::quoted).collect(joining(", "));
  }
}
