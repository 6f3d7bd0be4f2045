package dev.starling.village;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What one process of Starling lives by: its ways to the database and to Slack. They are cut in one
 * moment, in the middle of whatever it does, and from outside that is what a kill looks like.
 */
final class Lifeline {
  private static final Map<String, Lifeline> ALL = new ConcurrentHashMap<>();
  private static final AtomicInteger NAMES = new AtomicInteger();

  private final String name = "life" + NAMES.incrementAndGet();
  private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
  private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
  private volatile boolean cut;
  private volatile int pages;

  Lifeline() {
    MortalDriver.register();
    ALL.put(name, this);
  }

  /** The database's address, by a way that can be cut. */
  String through(String url) {
    return url + (url.contains("?") ? "&" : "?") + MortalDriver.PARAMETER + name;
  }

  static Lifeline named(String name) {
    return ALL.get(name);
  }

  /** It dies within so many steps: each statement, commit and call of Slack is one or two. */
  void endsAfter(int steps) {
    left.set(steps);
  }

  void goesOn() {
    left.set(Integer.MAX_VALUE);
  }

  /** Does nothing while it lives. */
  void step() {
    if (left.decrementAndGet() == 0) {
      cut();
    }
  }

  boolean isCut() {
    return cut;
  }

  /** From now on SQLite's file can't grow beyond so many pages, or beyond its size. */
  void limitPages(int count) {
    pages = count;
    connections.forEach(this::limit);
  }

  private void limit(Connection connection) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma max_page_count = " + pages);
    } catch (SQLException e) {
      // The pool has closed it meanwhile.
    }
  }

  Connection keeps(Connection connection) throws SQLException {
    connections.add(connection);
    if (pages > 0) {
      limit(connection);
    }
    refuseIfCut();
    return connection;
  }

  void refuseIfCut() throws SQLException {
    if (cut) {
      cut();
      throw new SQLException("This process was killed.");
    }
  }

  /** All at once: whoever waits for another's lock would else be waited for. */
  void cut() {
    cut = true;
    List<CompletableFuture<Void>> closing =
        connections.stream().map(each -> CompletableFuture.runAsync(() -> close(each))).toList();
    closing.forEach(CompletableFuture::join);
    connections.clear();
  }

  private static void close(Connection connection) {
    try {
      if (connection.getClass().getName().startsWith("org.postgresql")) {
        connection.abort(Runnable::run);
      } else {
        connection.close();
      }
    } catch (SQLException e) {
      // It is gone, which is what was wanted.
    }
  }
}
