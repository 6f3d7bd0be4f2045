package dev.starling.storage.copy;

import dev.starling.base.Counted;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Fills a table, some rows at a time. */
final class Writing implements AutoCloseable {
  private static final int ROWS_AT_ONCE = 500;
  private static final int ROWS_PER_SIGN = 50_000;

  private final Table table;
  private final PreparedStatement insert;
  private final Consumer<String> progress;
  private long rows;

  /**
   * @param progress hears now and then how many rows there are already
   */
  Writing(Table table, Connection connection, Numbering numbering, Consumer<String> progress)
      throws SQLException {
    this.table = table;
    this.insert = connection.prepareStatement(table.insert(numbering));
    this.progress = progress;
  }

  void write(List<@Nullable Object> row) throws SQLException {
    table.write(insert, row);
    insert.addBatch();
    rows++;
    if (rows % ROWS_AT_ONCE == 0) {
      insert.executeBatch();
    }
    if (rows % ROWS_PER_SIGN == 0) {
      tell();
    }
  }

  void finish() throws SQLException {
    insert.executeBatch();
    if (rows > 0) {
      tell();
    }
  }

  private void tell() {
    progress.accept("%s: %s copied.".formatted(table.name(), Counted.of(rows, "row")));
  }

  @Override
  public void close() throws SQLException {
    insert.close();
  }
}
