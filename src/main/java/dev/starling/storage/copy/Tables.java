package dev.starling.storage.copy;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The tables of a database as it describes itself, so that none is forgotten which a later
 * migration adds.
 */
final class Tables {
  private static final String MIGRATIONS = "flyway_schema_history";

  private final DatabaseMetaData described;
  private final String schema;

  private Tables(Connection connection) throws SQLException {
    this.described = connection.getMetaData();
    this.schema = connection.getSchema();
  }

  /** All but the list of migrations, those first that others refer to. */
  static List<Table> of(Connection connection) throws SQLException {
    Tables tables = new Tables(connection);
    List<Table> sorted = new ArrayList<>();
    for (String name : tables.sorted()) {
      sorted.add(new Table(name, tables.columns(name)));
    }
    return sorted;
  }

  private List<String> sorted() throws SQLException {
    TreeMap<String, Set<String>> waiting = new TreeMap<>();
    for (String name : names()) {
      waiting.put(name, referred(name));
    }
    List<String> sorted = new ArrayList<>();
    while (!waiting.isEmpty()) {
      int before = sorted.size();
      for (Iterator<String> names = waiting.keySet().iterator(); names.hasNext(); ) {
        String name = names.next();
        if (sorted.containsAll(waiting.get(name))) {
          sorted.add(name);
          names.remove();
        }
      }
      if (sorted.size() == before) {
        throw new IllegalStateException("tables that refer in a circle: " + waiting.keySet());
      }
    }
    return sorted;
  }

  private Set<String> names() throws SQLException {
    Set<String> names = new TreeSet<>();
    try (ResultSet rows = described.getTables(null, schema, "%", new String[] {"TABLE"})) {
      while (rows.next()) {
        String name = rows.getString("TABLE_NAME");
        if (!name.equals(MIGRATIONS) && !name.startsWith("sqlite_")) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private Set<String> referred(String name) throws SQLException {
    Set<String> referred = new HashSet<>();
    try (ResultSet rows = described.getImportedKeys(null, schema, name)) {
      while (rows.next()) {
        referred.add(rows.getString("PKTABLE_NAME"));
      }
    }
    return referred;
  }

  private List<Column> columns(String name) throws SQLException {
    List<Column> columns = new ArrayList<>();
    try (ResultSet rows = described.getColumns(null, schema, name, "%")) {
      while (rows.next()) {
        // The name is taken for a pattern, in which an underscore is any character.
        if (rows.getString("TABLE_NAME").equals(name)) {
          columns.add(
              new Column(
                  rows.getString("COLUMN_NAME"),
                  Kind.of(rows.getString("TYPE_NAME")),
                  rows.getString("IS_AUTOINCREMENT").equals("YES")));
        }
      }
    }
    return columns;
  }
}
