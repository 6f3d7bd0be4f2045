package dev.starling.storage;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * A handle with its stores. It outlives the connections it works with, since attaching a store
 * takes JDBI longer than most of its statements.
 */
final class Session {
  private final Map<Class<?>, Object> stores = new HashMap<>();
  private final Handle handle;

  Session(Handle handle) {
    this.handle = handle;
  }

  Handle handle() {
    return handle;
  }

  <S> S store(Class<S> type) {
    return type.cast(stores.computeIfAbsent(type, handle::attach));
  }

  /** Whether it can be used again: no transaction was left half done, as when the line breaks. */
  boolean isTidy() {
    try {
      handle.clean();
      return !handle.isInTransaction();
    } catch (JdbiException e) {
      return false;
    }
  }
}
