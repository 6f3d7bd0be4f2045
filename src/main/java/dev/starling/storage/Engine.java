package dev.starling.storage;

import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.SqliteJdbcCustomization;
import com.zaxxer.hikari.HikariConfig;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/** What differs between the two databases, and nothing else does. */
enum Engine {
  SQLITE {
    @Override
    Properties connection() {
      SQLiteConfig config = new SQLiteConfig();
      config.setJournalMode(JournalMode.WAL);
      config.setSynchronous(SynchronousMode.FULL);
      // A transaction takes the one writer's place at its start, or waits for it: a read that later
      // wants to write would otherwise fail at once, whatever the timeout.
      config.setTransactionMode(TransactionMode.IMMEDIATE);
      config.setBusyTimeout(5_000);
      config.enforceForeignKeys(true);
      // What is deleted is overwritten, and does not linger on pages that are free now.
      config.setPragma(Pragma.SECURE_DELETE, "true");
      return config.toProperties();
    }

    @Override
    DataSource inOrder(DataSource pool) {
      return WritersInLine.of(pool);
    }

    @Override
    Map<String, String> placeholders() {
      return Map.of(
          "identity", "integer primary key autoincrement", "bytes", "blob", "moment", "timestamp");
    }

    @Override
    JdbcCustomization scheduling() {
      return new SqliteJdbcCustomization();
    }

    @Override
    ReadingSource forReading(String url) {
      return SqliteFile.at(url).forReading();
    }
  },
  POSTGRESQL {
    @Override
    Properties connection() {
      return new Properties();
    }

    @Override
    DataSource inOrder(DataSource pool) {
      return pool;
    }

    @Override
    Map<String, String> placeholders() {
      return Map.of(
          "identity",
          "bigint generated always as identity primary key",
          "bytes",
          "bytea",
          "moment",
          "timestamp with time zone");
    }

    @Override
    JdbcCustomization scheduling() {
      return new PostgreSqlJdbcCustomization(false, false);
    }

    @Override
    ReadingSource forReading(String url) {
      PGSimpleDataSource source = new PGSimpleDataSource();
      try {
        source.setURL(url);
      } catch (IllegalArgumentException e) {
        // Said without the address, which may carry a password.
        throw new Unreadable(
            Unreadable.Why.UNREACHABLE, "DATABASE_URL is not an address of PostgreSQL.");
      }
      source.setReadOnly(true);
      // Outside transactions, too.
      source.setReadOnlyMode("always");
      return new ReadingSource(source, () -> {});
    }
  };

  private static final int CONNECTIONS = 8;

  /** The connection properties, taken by the driver. */
  abstract Properties connection();

  /** The connections of a pool, in whatever order the database needs. */
  abstract DataSource inOrder(DataSource pool);

  /** The words in which migrations speak each database's dialect. */
  abstract Map<String, String> placeholders();

  abstract JdbcCustomization scheduling();

  /**
   * @throws Unreadable when there is nothing to read
   */
  abstract ReadingSource forReading(String url);

  static Engine of(String url) {
    return url.startsWith("jdbc:sqlite:") ? SQLITE : POSTGRESQL;
  }

  HikariConfig pool(String url) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("starling-database");
    config.setJdbcUrl(url);
    config.setDataSourceProperties(connection());
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(5_000);
    return config;
  }
}
