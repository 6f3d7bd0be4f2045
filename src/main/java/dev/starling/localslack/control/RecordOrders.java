package dev.starling.localslack.control;

import dev.starling.localslack.api.Calls;
import dev.starling.localslack.delivery.Courier;
import dev.starling.localslack.model.Json;
import java.util.List;

/** What went to and fro. */
final class RecordOrders {
  private final Calls calls;
  private final Courier courier;

  RecordOrders(Calls calls, Courier courier) {
    this.calls = calls;
    this.courier = courier;
  }

  List<Order> orders() {
    return List.of(
        Order.get(
            "/calls",
            "The latest 1,000 calls of the Web API: when, method, args without the token, answer.",
            asked -> Json.of("calls", Json.list(calls.entries()))),
        Order.delete("/calls", "Forgets them.", calls::clear),
        Order.get(
            "/deliveries",
            "The latest 1,000 things sent to the app: payload, and how each attempt was taken.",
            asked -> Json.of("deliveries", Json.list(courier.ledger().entries()))),
        Order.delete("/deliveries", "Forgets them.", courier.ledger()::clear));
  }
}
