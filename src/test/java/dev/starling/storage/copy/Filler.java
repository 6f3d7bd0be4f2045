package dev.starling.storage.copy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Puts rows into every table there is, whatever it is for, and keeps to what refers to what. */
final class Filler {
  private static final int ROWS = 40;
  private static final List<String> WORDS =
      List.of("", "a", "Grüße 👋🏽", "it's \"so\"\nand\tso \\ %s", "日本語", "\u0001", "NULL", "0");

  private final Handle handle;
  private final Random dice = new Random(7);
  private final Map<String, List<Map<String, Object>>> rows = new HashMap<>();

  private Filler(Handle handle) {
    this.handle = handle;
  }

  static Handle fill(Handle handle) throws SQLException {
    Filler filler = new Filler(handle);
    for (Table table : Tables.of(handle.getConnection())) {
      filler.fill(table);
    }
    return handle;
  }

  private void fill(Table table) throws SQLException {
    List<Map<String, Object>> kept = new ArrayList<>();
    for (int i = 0; i < ROWS * 3 && kept.size() < ROWS; i++) {
      Map<String, Object> row = row(table);
      if (insert(table, row)) {
        kept.add(row);
      }
    }
    rows.put(table.name(), kept);
  }

  private Map<String, Object> row(Table table) throws SQLException {
    Map<String, Object> row = new HashMap<>();
    Set<String> keys = keys(table);
    for (Column column : table.columns()) {
      // SQLite would take a key that is null.
      boolean something = keys.contains(column.name()) || dice.nextInt(12) > 0;
      row.put(column.name(), something ? any(column.kind()) : null);
    }
    table.numbered().ifPresent(column -> row.put(column, 100L + dice.nextInt(9_000)));
    referTo(table, row);
    return row;
  }

  private Set<String> keys(Table table) throws SQLException {
    Connection connection = handle.getConnection();
    Set<String> keys = new HashSet<>();
    try (ResultSet columns =
        connection.getMetaData().getPrimaryKeys(null, connection.getSchema(), table.name())) {
      while (columns.next()) {
        keys.add(columns.getString("COLUMN_NAME"));
      }
    }
    return keys;
  }

  /** One row of each table that it refers to, unless it refers to none. */
  private void referTo(Table table, Map<String, Object> row) throws SQLException {
    Connection connection = handle.getConnection();
    Map<String, Map<String, Object>> chosen = new HashMap<>();
    try (ResultSet columns =
        connection.getMetaData().getImportedKeys(null, connection.getSchema(), table.name())) {
      while (columns.next()) {
        Map<String, Object> parent =
            chosen.computeIfAbsent(
                columns.getString("PKTABLE_NAME"), name -> any(rows.getOrDefault(name, List.of())));
        Object key = parent.get(columns.getString("PKCOLUMN_NAME"));
        row.computeIfPresent(columns.getString("FKCOLUMN_NAME"), (name, value) -> key);
      }
    }
  }

  /** What breaks a rule of the table is left out. */
  private boolean insert(Table table, Map<String, Object> row) throws SQLException {
    handle.savepoint("row");
    List<@Nullable Object> values = new ArrayList<>();
    table.columns().forEach(column -> values.add(row.get(column.name())));
    try (PreparedStatement insert =
        handle.getConnection().prepareStatement(table.insert(Numbering.of(handle)))) {
      table.write(insert, values);
      insert.executeUpdate();
      handle.releaseSavepoint("row");
      return true;
    } catch (SQLException e) {
      handle.rollbackToSavepoint("row");
      return false;
    }
  }

  private Object any(Kind kind) {
    return switch (kind) {
      case WHOLE -> (long) dice.nextInt(60_000) - 30_000;
      case FLAG -> dice.nextBoolean();
      case TEXT -> any(WORDS) + dice.nextInt(1_000);
      case BYTES -> bytes();
      case MOMENT -> Instant.ofEpochMilli(1_700_000_000_000L + dice.nextInt());
    };
  }

  private byte[] bytes() {
    byte[] bytes = new byte[dice.nextInt(300)];
    dice.nextBytes(bytes);
    return bytes;
  }

  private <T> T any(List<T> some) {
    return some.get(dice.nextInt(some.size()));
  }
}
