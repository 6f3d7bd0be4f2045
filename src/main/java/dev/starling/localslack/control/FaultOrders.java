package dev.starling.localslack.control;

import com.google.gson.JsonObject;
import dev.starling.localslack.api.Faults;
import dev.starling.localslack.delivery.Courier;
import dev.starling.localslack.delivery.Disorder;
import dev.starling.localslack.delivery.Luck;
import dev.starling.localslack.model.Json;
import java.util.List;

/** Bad days: of the Web API and of the delivery. */
final class FaultOrders {
  private static final String HOW_OFTEN = " {times: n or \"for ever\"} or {chance, seed}";

  private final Faults faults;
  private final Courier courier;

  FaultOrders(Faults faults, Courier courier) {
    this.faults = faults;
    this.courier = courier;
  }

  List<Order> orders() {
    return List.of(
        Order.post(
            "/faults",
            "Makes calls of a method (* is any) fail: one of {error}, {status}, {retry_after},"
                + " {cut: true}, {silent: seconds}, {slow: seconds}; carried out all the same with"
                + " {carried_out: true}; late with {after: seconds}. {method}"
                + HOW_OFTEN,
            this::order),
        Order.get(
            "/faults",
            "What is still to go wrong.",
            asked -> Json.of("faults", Json.list(faults.orders()))),
        Order.delete("/faults", "Nothing goes wrong any more.", faults::clear),
        Order.post(
            "/deliveries/faults",
            "Disturbs events of a type (* is any): {way: duplicate, drop (the first attempt),"
                + " delay {seconds}, or shuffle {hold: how many, seed}}. {event}"
                + HOW_OFTEN,
            this::disturb),
        Order.get(
            "/deliveries/faults", "What is disturbed, and how much is held back.", this::disorder),
        Order.delete(
            "/deliveries/faults",
            "Disturbs nothing any more, and sends what was held back.",
            this::calm),
        Order.post(
            "/deliveries/settle", "Sends what is held back.", a -> Order.done(courier::settle)));
  }

  private JsonObject order(JsonObject asked) {
    String method = Json.find(asked, "method").orElse("*");
    faults.order(method, LuckWords.read(asked), FaultWords.read(asked));
    return new JsonObject();
  }

  private JsonObject disturb(JsonObject asked) {
    String event = Json.find(asked, "event").orElse("*");
    courier.disorder().order(disturbance(event, asked));
    return new JsonObject();
  }

  private static Disorder.Order disturbance(String event, JsonObject asked) {
    Luck luck = LuckWords.read(asked);
    return switch (Json.text(asked, "way")) {
      case "duplicate" -> Disorder.Order.of(event, Disorder.Way.DUPLICATE, luck);
      case "drop" -> Disorder.Order.of(event, Disorder.Way.DROP, luck);
      case "delay" -> Disorder.Order.delay(event, luck, Asked.seconds(asked, "seconds", 1));
      case "shuffle" -> {
        int hold = (int) Asked.number(asked, "hold", 5);
        yield Disorder.Order.shuffle(event, hold, LuckWords.seed(asked));
      }
      default -> throw new No("\"way\" is duplicate, drop, delay or shuffle.");
    };
  }

  private JsonObject disorder(JsonObject asked) {
    Disorder disorder = courier.disorder();
    return Json.of("faults", Json.list(disorder.orders()), "held_back", disorder.heldBack());
  }

  private void calm() {
    courier.settle();
    courier.disorder().clear();
  }
}
