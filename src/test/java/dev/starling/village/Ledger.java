package dev.starling.village;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What a Starling's database says that only its operator sees. */
record Ledger(String database) {
  /** The book's keys in a state, such as {@code MISSED}. */
  List<String> posts(String state) {
    return lines("select key from post where state = '" + state + "' order by key");
  }

  List<String> undone() {
    return lines(
        "select task_name || ' ' || task_instance || ' ' || execution_time || ' ' || picked"
            + " from scheduled_tasks");
  }

  /** The first column of what the database answers. */
  List<String> lines(String query) {
    try (Connection connection = DriverManager.getConnection(database);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> lines = new ArrayList<>();
      while (rows.next()) {
        lines.add(rows.getString(1));
      }
      return lines;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
