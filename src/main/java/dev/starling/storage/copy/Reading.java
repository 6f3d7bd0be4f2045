package dev.starling.storage.copy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through a table row by row, however many there are. */
final class Reading {
  private static final int ROWS_AT_ONCE = 500;

  private Reading() {}

  interface Visitor {
    void see(List<@Nullable Object> row) throws SQLException;
  }

  static void of(Table table, Connection connection, Visitor visitor) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(table.select())) {
      query.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          visitor.see(table.read(rows));
        }
      }
    }
  }

  static Sum sum(Table table, Connection connection) throws SQLException {
    Tally tally = new Tally(table);
    of(table, connection, tally::add);
    return tally.sum();
  }
}
