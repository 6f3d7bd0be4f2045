package dev.starling.localslack.api;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Bad days of Slack, ordered by a test: what the next calls of a method shall get. */
public final class Faults {
  private final Map<String, Deque<Fault>> next = new ConcurrentHashMap<>();

  public void next(String method, int times, Fault fault) {
    Deque<Fault> queue = next.computeIfAbsent(method, m -> new ArrayDeque<>());
    synchronized (queue) {
      for (int i = 0; i < times; i++) {
        queue.add(fault);
      }
    }
  }

  public void clear() {
    next.clear();
  }

  Optional<Fault> take(String method) {
    Deque<Fault> queue = next.get(method);
    if (queue == null) {
      return Optional.empty();
    }
    synchronized (queue) {
      return Optional.ofNullable(queue.poll());
    }
  }
}
