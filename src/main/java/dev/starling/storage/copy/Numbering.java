package dev.starling.storage.copy;

import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** How a database counts the numbers that it hands out. */
enum Numbering {
  SQLITE {
    @Override
    String overriding() {
      return "";
    }

    @Override
    Optional<Long> last(Handle database, String table, String column) {
      return database
          .createQuery("select seq from sqlite_sequence where name = :table")
          .bind("table", table)
          .mapTo(Long.class)
          .findOne();
    }

    @Override
    void goOnAfter(long last, Handle database, String table, String column) {
      database.execute("delete from sqlite_sequence where name = ?", table);
      database.execute("insert into sqlite_sequence (name, seq) values (?, ?)", table, last);
    }
  },
  POSTGRESQL {
    @Override
    String overriding() {
      return " overriding system value";
    }

    @Override
    Optional<Long> last(Handle database, String table, String column) {
      String sequence = sequence(database, table, column);
      return database
          .createQuery("select last_value from " + sequence + " where is_called")
          .mapTo(Long.class)
          .findOne();
    }

    @Override
    void goOnAfter(long last, Handle database, String table, String column) {
      database
          .createQuery("select setval(:sequence::regclass, :last)")
          .bind("sequence", sequence(database, table, column))
          .bind("last", last)
          .mapTo(Long.class)
          .one();
    }

    private String sequence(Handle database, String table, String column) {
      return database
          .createQuery("select pg_get_serial_sequence(:table, :column)")
          .bind("table", table)
          .bind("column", column)
          .mapTo(String.class)
          .one();
    }
  };

  static Numbering of(Handle database) throws SQLException {
    String product = database.getConnection().getMetaData().getDatabaseProductName();
    return product.equals("SQLite") ? SQLITE : POSTGRESQL;
  }

  /** What an insert says that brings its own numbers. */
  abstract String overriding();

  /** The last number that was handed out, be its row gone or not. */
  abstract Optional<Long> last(Handle database, String table, String column);

  abstract void goOnAfter(long last, Handle database, String table, String column);
}
