package dev.starling.localslack.delivery;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * Bad days of the delivery, as ordered: events that come twice, late, in disorder or not at all.
 */
public final class Disorder {

  public enum Way {
    DUPLICATE,
    DELAY,
    SHUFFLE,
    DROP
  }

  /**
   * @param event its type, or * for any
   * @param pause how long a delayed event waits
   * @param hold how many events are shuffled at a time
   */
  public record Order(String event, Way way, Luck luck, Duration pause, int hold, Random dice) {
    public static Order of(String event, Way way, Luck luck) {
      return new Order(event, way, luck, Duration.ZERO, 0, luck.dice());
    }

    public static Order delay(String event, Luck luck, Duration pause) {
      return new Order(event, Way.DELAY, luck, pause, 0, luck.dice());
    }

    public static Order shuffle(String event, int hold, long seed) {
      return new Order(event, Way.SHUFFLE, Luck.forEver(), Duration.ZERO, hold, new Random(seed));
    }

    private boolean isAbout(Parcel parcel) {
      return event.equals("*") || event.equals(parcel.type());
    }

    JsonObject json() {
      JsonObject json = luck.json();
      json.addProperty("event", event);
      json.addProperty("way", way.name().toLowerCase(Locale.ROOT));
      return json;
    }
  }

  private final List<Order> orders = new ArrayList<>();
  private final List<Parcel> held = new ArrayList<>();
  private final List<Parcel> late = new ArrayList<>();

  public synchronized void order(Order order) {
    orders.add(order);
  }

  /** What is held back stays so until it is settled. */
  public synchronized void clear() {
    orders.clear();
  }

  public synchronized List<JsonObject> orders() {
    return orders.stream().map(Order::json).toList();
  }

  public synchronized int heldBack() {
    return held.size() + late.size();
  }

  /** The order that strikes at this one, if any. */
  synchronized Optional<Order> against(Parcel parcel) {
    Optional<Order> struck =
        orders.stream().filter(o -> o.isAbout(parcel)).filter(o -> o.luck().strikes()).findFirst();
    orders.removeIf(order -> order.luck().isSpent());
    return struck;
  }

  /** Keeps it back; what comes out is what is to be sent now, in a new order. */
  synchronized List<Parcel> shuffled(Parcel parcel, Order order) {
    held.add(parcel);
    return held.size() < order.hold() ? List.of() : mixed(order.dice());
  }

  private List<Parcel> mixed(Random dice) {
    List<Parcel> mixed = new ArrayList<>(held);
    held.clear();
    Collections.shuffle(mixed, dice);
    return mixed;
  }

  synchronized void delay(Parcel parcel) {
    late.add(parcel);
  }

  /** Says whether it was still waiting. */
  synchronized boolean isDue(Parcel parcel) {
    return late.remove(parcel);
  }

  synchronized List<Parcel> releasedFromShuffling() {
    Random dice =
        orders.stream()
            .filter(order -> order.way() == Way.SHUFFLE)
            .map(Order::dice)
            .findFirst()
            .orElseGet(() -> new Random(0));
    return mixed(dice);
  }

  synchronized List<Parcel> releasedFromWaiting() {
    List<Parcel> released = List.copyOf(late);
    late.clear();
    return released;
  }
}
