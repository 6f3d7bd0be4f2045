package dev.starling.localslack.control;

import com.google.gson.JsonObject;
import dev.starling.localslack.delivery.Sockets;
import dev.starling.localslack.model.Json;
import java.util.List;

/** What happens to Socket Mode. */
final class SocketOrders {
  private final Sockets sockets;

  SocketOrders(Sockets sockets) {
    this.sockets = sockets;
  }

  List<Order> orders() {
    return List.of(
        Order.get(
            "/sockets",
            "How many sockets are open.",
            asked -> Json.of("connections", sockets.connections())),
        Order.post(
            "/sockets",
            "{do: refresh}, warn (10 seconds before one), disable, cut (without a word), or refuse"
                + " {times: how many of the next connections}.",
            this::carryOut));
  }

  private JsonObject carryOut(JsonObject asked) {
    return Order.done(
        switch (Json.text(asked, "do")) {
          case "refresh" -> sockets::refresh;
          case "warn" -> sockets::warn;
          case "disable" -> sockets::disable;
          case "cut" -> sockets::cut;
          case "refuse" -> () -> sockets.refuse((int) Asked.number(asked, "times", 1));
          default -> throw new No("\"do\" is refresh, warn, disable, cut or refuse.");
        });
  }
}
