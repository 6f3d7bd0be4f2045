package dev.starling.storage;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Connections of which one at a time may write, whoever has waited longest. SQLite has room for one
 * writer; left to itself, it lets the others try now and then, and some never have their turn.
 */
final class WritersInLine {
  /** Then they try without a place after all, and SQLite decides. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Semaphore place = new Semaphore(1, true);

  private WritersInLine() {}

  static DataSource of(DataSource pool) {
    WritersInLine line = new WritersInLine();
    return StandIn.of(
        DataSource.class,
        (method, arguments) -> {
          Object given = StandIn.pass(pool, method, arguments);
          return given instanceof Connection connection
              ? StandIn.of(Connection.class, line.new Writer(connection))
              : given;
        });
  }

  /** One connection: it takes the place when it first writes, and leaves it when it is closed. */
  private final class Writer implements StandIn.Answer {
    private final Connection connection;
    private boolean hasPlace;

    private Writer(Connection connection) {
      this.connection = connection;
    }

    @Override
    public @Nullable Object to(Method method, Object @Nullable [] arguments) throws Throwable {
      if (!hasPlace && arguments != null && writes(method.getName(), arguments[0])) {
        hasPlace = place.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      }
      try {
        return StandIn.pass(connection, method, arguments);
      } finally {
        if (hasPlace && method.getName().equals("close")) {
          hasPlace = false;
          place.release();
        }
      }
    }

    private boolean writes(String call, Object what) {
      return switch (call) {
        case "setAutoCommit" -> what.equals(false);
        case "prepareStatement" ->
            !what.toString().stripLeading().toLowerCase(Locale.ROOT).startsWith("select");
        default -> false;
      };
    }
  }
}
