package dev.starling.village;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What the bot keeps, word for word, as only its operator could read it. */
record Cellar(Path database) {
  /** Every table and column in which the words stand. */
  List<String> whereIs(String words) {
    List<String> found = new ArrayList<>();
    for (String table : tables()) {
      for (List<String> row : rows(table)) {
        if (row.stream().anyMatch(value -> value.contains(words))) {
          found.add(table + " " + row);
        }
      }
    }
    return found;
  }

  int count(String table) {
    return rows(table).size();
  }

  private List<String> tables() {
    return query("select name from sqlite_master where type = 'table'").stream()
        .map(row -> row.get(0))
        .filter(name -> !name.startsWith("sqlite_") && !name.startsWith("flyway"))
        .toList();
  }

  private List<List<String>> rows(String table) {
    return query("select * from " + table);
  }

  /** The rows that a question is answered with, each as one text. */
  List<String> asked(String sql) {
    return query(sql).stream().map(row -> String.join("|", row)).toList();
  }

  /** What no person could do in Slack. */
  void execute(String sql) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement()) {
      statement.execute("pragma busy_timeout = 5000");
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<List<String>> query(String sql) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<List<String>> all = new ArrayList<>();
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          row.add(String.valueOf(rows.getString(i)));
        }
        all.add(row);
      }
      return all;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
