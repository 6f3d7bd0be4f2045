package dev.starling.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** How many marks a second SQLite keeps for good when nobody stands before it. */
final class Disk {
  private static final String INSERT =
      "insert into reaction (workspace, channel, ts, person, emoji, plain, present, event_ts)"
          + " values (1, 1, ?, 'U0TOWN001', 'key', 'key', true, '1.000001')";

  private final Duration time;
  private final Path folder;

  Disk(Duration time, Path folder) {
    this.time = time;
    this.folder = folder;
  }

  /**
   * @param ofStarling what Starling kept a second, over HTTP
   */
  void run(double ofStarling) throws Exception {
    String url = Ground.fresh(folder, Instant.now()).url();
    double limit = raw(url, 1);
    Table.head("Durable marks", "", "a second", "share of the limit");
    Table.row("SQLite, one in a transaction: the limit", limit, 1.0);
    Table.row("SQLite, a hundred in a transaction", raw(url, 100), "");
    Table.row("Starling, over HTTP", ofStarling, ofStarling / limit);
  }

  private double raw(String url, int inOne) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(url + "?journal_mode=WAL&synchronous=FULL");
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      connection.setAutoCommit(false);
      long began = System.nanoTime();
      int rows = 0;
      while (System.nanoTime() - began < time.toNanos()) {
        for (int i = 0; i < inOne; i++) {
          insert.setString(1, inOne + "." + rows++);
          insert.executeUpdate();
        }
        connection.commit();
      }
      return rows * 1e9 / (System.nanoTime() - began);
    }
  }
}
