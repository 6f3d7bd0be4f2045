package dev.starling.storage.copy;

import dev.starling.base.Counted;
import dev.starling.base.Refusal;
import dev.starling.storage.Database;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Takes everything over into a database that holds nothing yet, and compares both row by row. All
 * of it is one transaction there: whatever goes wrong, the target is as empty as before.
 */
public final class CopyDatabase {
  /** PostgreSQL's word for text that no encoding has. */
  private static final String NO_SUCH_TEXT = "22021";

  private final Database source;
  private final Consumer<String> progress;

  /**
   * @param source is only read
   */
  public CopyDatabase(Database source, Consumer<String> progress) {
    this.source = source;
    this.progress = progress;
  }

  /**
   * Returns how many rows there are.
   *
   * @throws Refusal when the target holds something, or the source changes meanwhile
   */
  public long into(Database target) {
    try {
      return target.inTransaction(this::copy);
    } catch (SQLException e) {
      throw refused("Something", e);
    }
  }

  private long copy(Handle target) throws SQLException {
    List<Table> tables = Tables.of(target.getConnection());
    Emptiness.require(tables, target.getConnection());
    source.snapshot(handle -> fill(tables, handle, target));
    progress.accept("All is there. Now both are read again and compared.");
    Map<String, Sum> there = source.snapshot(handle -> sums(tables, handle));
    Map<String, Sum> here = sums(tables, target);
    there.forEach((name, sum) -> compare(name, sum, here));
    return here.values().stream().mapToLong(Sum::rows).sum();
  }

  private @Nullable Void fill(List<Table> tables, Handle from, Handle to) throws SQLException {
    for (Table table : tables) {
      try (Writing writing = new Writing(table, to.getConnection(), Numbering.of(to), progress)) {
        Reading.of(table, from.getConnection(), writing::write);
        writing.finish();
        goOnCounting(table, from, to);
      } catch (SQLException e) {
        throw refused("The rows of " + table.name(), e);
      }
    }
    return null;
  }

  /** A number whose row is gone is not handed out a second time. */
  private static void goOnCounting(Table table, Handle from, Handle to) throws SQLException {
    Numbering theirs = Numbering.of(from);
    Numbering ours = Numbering.of(to);
    table
        .numbered()
        .ifPresent(
            column ->
                theirs
                    .last(from, table.name(), column)
                    .ifPresent(last -> ours.goOnAfter(last, to, table.name(), column)));
  }

  /** Without the driver's words, which quote the row. */
  private static Refusal refused(String what, SQLException e) {
    String why =
        NO_SUCH_TEXT.equals(e.getSQLState())
            ? "PostgreSQL keeps no text with the character U+0000"
            : "SQLSTATE " + e.getSQLState() + ", code " + e.getErrorCode();
    return new Refusal(
        "%s could not be copied (%s). The target was left empty; the source is as it was."
            .formatted(what, why));
  }

  private static Map<String, Sum> sums(List<Table> tables, Handle handle) throws SQLException {
    Map<String, Sum> sums = new LinkedHashMap<>();
    for (Table table : tables) {
      sums.put(table.name(), Reading.sum(table, handle.getConnection()));
    }
    return sums;
  }

  private void compare(String table, Sum source, Map<String, Sum> target) {
    Sum copied = target.getOrDefault(table, new Sum(0, ""));
    if (!copied.equals(source)) {
      throw new Refusal(
          ("The table %s does not hold the same on both sides: %s here, %s there, or other words in"
                  + " them. Most likely somebody still writes to the source: stop the bot and run"
                  + " this again. The target was left empty.")
              .formatted(
                  table, Counted.of(source.rows(), "row"), Counted.of(copied.rows(), "row")));
    }
    if (source.rows() > 0) {
      progress.accept(
          "%s: the same %s on both sides (%.12s…)."
              .formatted(table, Counted.of(source.rows(), "row"), source.digest()));
    }
  }
}
