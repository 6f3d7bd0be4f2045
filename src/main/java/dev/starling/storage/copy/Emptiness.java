package dev.starling.storage.copy;

import dev.starling.base.Refusal;
import dev.starling.storage.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Whether a database holds nothing, so that nobody's rows are mixed with others. */
public final class Emptiness {
  private Emptiness() {}

  /**
   * Looks before anything is changed there.
   *
   * @param target with any schema or none
   * @throws Refusal when there is a row
   */
  public static void require(Database target) {
    try {
      target.snapshot(
          handle -> {
            Connection connection = handle.getConnection();
            require(Tables.of(connection), connection);
            return connection;
          });
    } catch (SQLException | IllegalArgumentException e) {
      throw new Refusal(
          "The target holds tables that are not Starling's. Give Starling a database of its own.");
    }
  }

  static void require(List<Table> tables, Connection connection) throws SQLException {
    for (Table table : tables) {
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery(table.select() + " limit 1")) {
        if (row.next()) {
          throw new Refusal(
              "The target is not empty: there are rows in its table %s. Copy into a database that"
                      .formatted(table.name())
                  + " holds nothing: a new one of PostgreSQL (“create database”), or a file that"
                  + " does not exist yet.");
        }
      }
    }
  }
}
