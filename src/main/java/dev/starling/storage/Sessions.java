package dev.starling.storage;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.CloseException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The sessions of one database: as many as were ever at work at the same time. */
final class Sessions {
  private final DataSource source;
  private final Jdbi jdbi;
  private final Deque<Session> resting = new ConcurrentLinkedDeque<>();
  private final ThreadLocal<@Nullable Session> atWork = new ThreadLocal<>();
  private final ThreadLocal<@Nullable Connection> connections = new ThreadLocal<>();

  /**
   * @param jdbi makes what speaks to the database by given connections
   */
  Sessions(DataSource source, Function<ConnectionFactory, Jdbi> jdbi) {
    this.source = source;
    Connection ofTheThread = StandIn.of(Connection.class, this::pass);
    this.jdbi = jdbi.apply(() -> ofTheThread);
  }

  /** All sessions have the same connection, which is whichever their thread has taken. */
  private @Nullable Object pass(Method method, Object @Nullable [] arguments) throws Throwable {
    // Whoever takes one gives it back.
    return method.getName().equals("close")
        ? null
        : StandIn.pass(Objects.requireNonNull(connections.get()), method, arguments);
  }

  /** A session for the calling thread, which is the one that it has already if it has one. */
  Turn turn() {
    Session session = atWork.get();
    return session == null ? new Turn(begin(), true) : new Turn(session, false);
  }

  /** A store whose methods join the session of whoever calls them. */
  <S> S store(Class<S> type) {
    return StandIn.of(
        type,
        (method, arguments) -> {
          try (Turn turn = turn()) {
            return StandIn.pass(turn.session.store(type), method, arguments);
          }
        });
  }

  private Session begin() {
    try {
      connections.set(source.getConnection());
    } catch (SQLException e) {
      throw new ConnectionException(e);
    }
    Session session = resting.poll();
    if (session == null) {
      session = new Session(jdbi.open());
    }
    atWork.set(session);
    return session;
  }

  private void end(Session session) {
    try (Connection connection = connections.get()) {
      if (session.isTidy()) {
        resting.push(session);
      }
    } catch (SQLException e) {
      throw new CloseException("a connection was not given back", e);
    } finally {
      atWork.remove();
      connections.remove();
    }
  }

  /** The time in which a thread has a session. */
  final class Turn implements AutoCloseable {
    private final Session session;
    private final boolean outermost;

    private Turn(Session session, boolean outermost) {
      this.session = session;
      this.outermost = outermost;
    }

    Handle handle() {
      return session.handle();
    }

    @Override
    public void close() {
      if (outermost) {
        end(session);
      }
    }
  }
}
