package dev.starling.storage;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** Stands in for something with an interface, and decides call by call what to do. */
final class StandIn {
  private StandIn() {}

  /** What is done for a call. */
  interface Answer {
    @Nullable Object to(Method method, Object @Nullable [] arguments) throws Throwable;
  }

  static <T> T of(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> answer.to(method, arguments)));
  }

  /** Lets the real one do it. */
  static @Nullable Object pass(Object real, Method method, Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }
}
