package dev.starling.storage;

import com.zaxxer.hikari.HikariDataSource;
import dev.starling.base.Transaction;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;

/** One database with its schema up to date, and the door to every store in it. */
public final class Database implements AutoCloseable {
  private final Engine engine;
  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private final AmbientTransaction transaction;

  private Database(Engine engine, HikariDataSource pool) {
    this.engine = engine;
    this.pool = pool;
    this.jdbi = jdbi(pool);
    this.transaction = new AmbientTransaction(jdbi);
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
      Flyway.configure()
          .dataSource(pool)
          .locations("classpath:migrations")
          .placeholders(engine.placeholders())
          .load()
          .migrate();
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
    return new Database(engine, pool);
  }

  /** A store; its methods join the transaction that is open on the calling thread. */
  public <S> S store(Class<S> sql) {
    return jdbi.onDemand(sql);
  }

  public Transaction transaction() {
    return transaction;
  }

  /** Whether the database answers now. */
  public boolean isAlive() {
    try {
      return jdbi.withHandle(handle -> handle.createQuery("select 1").mapTo(int.class).one()) == 1;
    } catch (RuntimeException e) {
      return false;
    }
  }

  AmbientTransaction ambient() {
    return transaction;
  }

  DataSource dataSource() {
    return pool;
  }

  Engine engine() {
    return engine;
  }

  @Override
  public void close() {
    pool.close();
  }

  private static Jdbi jdbi(DataSource source) {
    Jdbi jdbi = Jdbi.create(source).installPlugin(new SqlObjectPlugin());
    Columns.register(jdbi);
    return jdbi;
  }
}
