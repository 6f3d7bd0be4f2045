package dev.starling.base;

import java.util.function.Supplier;

/** Runs work in one database transaction; within an open one, work joins it. */
public interface Transaction {
  <T> T call(Supplier<T> work);

  default void run(Runnable work) {
    call(
        () -> {
          work.run();
          return true;
        });
  }
}
