package dev.starling.storage;

import com.zaxxer.hikari.HikariDataSource;
import dev.starling.base.Transaction;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;

/** One database with its schema up to date, and the door to every store in it. */
public final class Database implements AutoCloseable {
  /** More than the room that may be left on the pages at hand. */
  private static final String PULSE = ".".repeat(8_000);

  private final Engine engine;
  private final DataSource source;
  private final Runnable steadiness;
  private final Runnable farewell;
  private final Jdbi jdbi;
  private final Sessions sessions;
  private final AmbientTransaction transaction;

  private Database(Engine engine, DataSource source, Runnable steadiness, Runnable farewell) {
    this.engine = engine;
    this.source = source;
    this.steadiness = steadiness;
    this.farewell = farewell;
    this.jdbi = jdbi(source::getConnection);
    this.sessions = new Sessions(source, Database::jdbi);
    this.transaction = new AmbientTransaction(sessions);
  }

  /**
   * Opens the database and brings its schema up to date.
   *
   * @param url {@code jdbc:sqlite:…} or {@code jdbc:postgresql:…}
   */
  public static Database open(String url) {
    Engine engine = Engine.of(url);
    HikariDataSource pool = new HikariDataSource(engine.pool(url));
    try {
      SchemaState.flyway(pool, engine).migrate();
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
    return new Database(engine, engine.inOrder(pool), () -> {}, pool::close);
  }

  /**
   * Opens a database for reading alone: it is neither migrated nor written to nor made.
   *
   * @throws Unreadable unless it is there, with the schema that this Starling knows
   */
  public static Database openForReading(String url) {
    Database database = openAsItIs(url);
    SchemaState.of(database.source, database.engine).refuseUnlessCurrent();
    return database;
  }

  /**
   * Opens for reading whatever is there, with any schema or none.
   *
   * @throws Unreadable unless something is there
   */
  public static Database openAsItIs(String url) {
    Engine engine = Engine.of(url);
    ReadingSource reading = engine.forReading(url);
    return new Database(engine, reading.dataSource(), reading.steadiness(), () -> {});
  }

  /**
   * Reads in one transaction, to which nothing changes from its first query to its last.
   *
   * @throws Unreadable when it can't be read to the end, or changed because nobody could keep it
   *     from changing
   */
  public <T, X extends Exception> T snapshot(HandleCallback<T, X> reading) throws X {
    try {
      return jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, reading);
    } catch (JdbiException e) {
      throw Unreadable.because(e);
    } finally {
      steadiness.run();
    }
  }

  /** Writes in one transaction, past all stores. */
  public <T, X extends Exception> T inTransaction(HandleCallback<T, X> writing) throws X {
    return jdbi.inTransaction(writing);
  }

  /** A store; its methods join the transaction that is open on the calling thread. */
  public <S> S store(Class<S> sql) {
    return sessions.store(sql);
  }

  public Transaction transaction() {
    return transaction;
  }

  /** Whether the database keeps something now: one that is locked or full still answers. */
  public boolean isAlive() {
    try {
      jdbi.useTransaction(
          handle -> {
            handle.execute("insert into pulse (beat) values (?)", PULSE);
            handle.execute("delete from pulse");
          });
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  AmbientTransaction ambient() {
    return transaction;
  }

  DataSource dataSource() {
    return source;
  }

  Engine engine() {
    return engine;
  }

  @Override
  public void close() {
    farewell.run();
  }

  private static Jdbi jdbi(ConnectionFactory connections) {
    Jdbi jdbi = Jdbi.create(connections).installPlugin(new SqlObjectPlugin());
    Columns.register(jdbi);
    // An exception would otherwise quote the values of its statement, and those are people's words.
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    return jdbi;
  }
}
