package dev.starling.localslack.control;

import com.google.gson.JsonObject;
import dev.starling.localslack.TimeMachine;
import dev.starling.localslack.delivery.Courier;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Person;
import dev.starling.localslack.model.World;
import dev.starling.localslack.page.Page;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The workspace's clock, and waiting. */
final class TimeOrders {
  private final World world;
  private final TimeMachine time;
  private final Courier courier;
  private final Page page;

  TimeOrders(World world, TimeMachine time, Courier courier, Page page) {
    this.world = world;
    this.time = time;
    this.courier = courier;
    this.page = page;
  }

  List<Order> orders() {
    return List.of(
        Order.get("/clock", "What time it is here, and where one might go next.", a -> clock()),
        Order.post(
            "/clock", "Moves it on. {to: \"2026-11-24T09:30:00Z\"} or {by: \"PT1H\"}", this::move),
        Order.post(
            "/quiet",
            "Waits until nothing is on its way to the app or due to be repeated. {within_ms}",
            this::quiet));
  }

  private JsonObject clock() {
    return Json.of(
        "now",
        time.now().toString(),
        "moments",
        Json.list(
            time.moments().stream()
                .map(moment -> Json.of("label", moment.label(), "at", moment.at().toString()))
                .toList()));
  }

  /** The way a person at the page does it: it waits for the app, and it refuses to go back. */
  private JsonObject move(JsonObject asked) {
    Instant to = destination(asked);
    return page.actAlone(
        Json.of("as", anybody(), "do", "clock", "to", String.valueOf(to.toEpochMilli())));
  }

  private Instant destination(JsonObject asked) {
    try {
      return Json.has(asked, "by")
          ? time.now().plus(Duration.parse(Json.text(asked, "by")))
          : Instant.parse(Asked.text(asked, "to"));
    } catch (DateTimeException | ArithmeticException e) {
      throw new No("Say {\"to\": \"2026-11-24T09:30:00Z\"} or {\"by\": \"PT1H\"}.");
    }
  }

  private String anybody() {
    return world
        .people()
        .anybody()
        .map(Person::id)
        .orElseThrow(() -> new No("Nobody is left in this workspace."));
  }

  private JsonObject quiet(JsonObject asked) {
    long millis = (long) Asked.number(asked, "within_ms", 10_000);
    try {
      courier.awaitQuiet(Duration.ofMillis(millis));
    } catch (IllegalStateException e) {
      throw new No(409, String.valueOf(e.getMessage()));
    }
    return Json.of("held_back", courier.disorder().heldBack());
  }
}
