package dev.starling.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes rows by the thousand, past everything that would write them one by one. */
final class Filling implements AutoCloseable {
  private static final int AT_ONCE = 10_000;

  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();
  private int waiting;

  Filling(String url) throws SQLException {
    connection = DriverManager.getConnection(url);
    connection.setAutoCommit(false);
  }

  /** A row, with the columns' names and values in turn. */
  void row(String table, @Nullable Object... columns) throws SQLException {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < columns.length; i += 2) {
      names.add(String.valueOf(columns[i]));
    }
    PreparedStatement statement = statement(table, names);
    for (int i = 1; i < columns.length; i += 2) {
      statement.setObject(i / 2 + 1, columns[i]);
    }
    statement.addBatch();
    if (++waiting >= AT_ONCE) {
      send();
    }
  }

  private PreparedStatement statement(String table, List<String> names) throws SQLException {
    PreparedStatement known = statements.get(table);
    if (known == null) {
      String marks = String.join(", ", Collections.nCopies(names.size(), "?"));
      known =
          connection.prepareStatement(
              "insert into %s (%s) values (%s)".formatted(table, String.join(", ", names), marks));
      statements.put(table, known);
    }
    return known;
  }

  private void send() throws SQLException {
    for (PreparedStatement each : statements.values()) {
      each.executeBatch();
    }
    connection.commit();
    waiting = 0;
  }

  /** As they are kept: microseconds since 1970. */
  static long micros(Instant at) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }

  @Override
  public void close() throws SQLException {
    send();
    // Without it SQLite would guess how the tables have grown.
    connection.createStatement().execute("analyze");
    connection.commit();
    connection.close();
  }
}
