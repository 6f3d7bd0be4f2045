package dev.starling.localslack.api;

import com.google.gson.JsonObject;
import dev.starling.localslack.delivery.Luck;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bad days of Slack, ordered by a test: what calls of a method shall get. The order given first is
 * served first; {@code *} is any method.
 */
public final class Faults implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
  private static final String ANY = "*";

  private record Order(String method, Luck luck, Fault fault) {
    boolean isAbout(String asked) {
      return method.equals(asked) || method.equals(ANY);
    }

    JsonObject json() {
      JsonObject json = luck.json();
      json.addProperty("method", method);
      json.add("fault", fault.json());
      return json;
    }
  }

  private final List<Order> orders = new CopyOnWriteArrayList<>();
  private final CountDownLatch closing = new CountDownLatch(1);

  public void next(String method, int times, Fault fault) {
    order(method, Luck.times(times), fault);
  }

  public void order(String method, Luck luck, Fault fault) {
    orders.add(new Order(method, luck, fault));
  }

  public void clear() {
    orders.clear();
  }

  public List<JsonObject> orders() {
    return orders.stream().map(Order::json).toList();
  }

  Optional<Fault> take(String method) {
    Optional<Order> struck =
        orders.stream()
            .filter(order -> order.isAbout(method))
            .filter(order -> order.luck().strikes())
            .findFirst();
    orders.removeIf(order -> order.luck().isSpent());
    return struck.map(Order::fault);
  }

  /** Whoever waits here is let go when the local Slack closes. */
  void sitOut(Duration pause) {
    try {
      boolean closed = closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
      LOG.debug("Waited {}, closed: {}", pause, closed);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closing.countDown();
  }
}
