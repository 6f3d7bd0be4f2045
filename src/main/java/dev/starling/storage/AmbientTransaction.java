package dev.starling.storage;

import dev.starling.base.Transaction;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The transaction that is open on this thread, if one is. Stores join it by themselves. */
final class AmbientTransaction implements Transaction {
  private final Sessions sessions;
  private final ThreadLocal<@Nullable Handle> open = new ThreadLocal<>();

  AmbientTransaction(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public <T> T call(Supplier<T> work) {
    if (open.get() != null) {
      return work.get();
    }
    try (Sessions.Turn turn = sessions.turn()) {
      return turn.handle().inTransaction(handle -> with(handle, work));
    }
  }

  private <T> T with(Handle handle, Supplier<T> work) {
    open.set(handle);
    try {
      return work.get();
    } finally {
      open.remove();
    }
  }

  /**
   * The open handle.
   *
   * @throws IllegalStateException outside a transaction
   */
  Handle handle() {
    Handle handle = open.get();
    if (handle == null) {
      throw new IllegalStateException("no transaction is open on this thread");
    }
    return handle;
  }
}
