package dev.starling.localslack.page;

import com.google.gson.JsonObject;
import dev.starling.localslack.TimeMachine;
import dev.starling.localslack.delivery.Courier;
import dev.starling.localslack.model.Happening;
import dev.starling.localslack.model.Happenings;
import dev.starling.localslack.model.Json;
import dev.starling.localslack.model.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Moving the clock on. */
final class ClockActs {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final TimeMachine time;
  private final Courier courier;
  private final Happenings happenings;

  ClockActs(TimeMachine time, Courier courier, Happenings happenings) {
    this.time = time;
    this.courier = courier;
    this.happenings = happenings;
  }

  Map<String, Act> acts() {
    return Map.of("clock", this::move);
  }

  private JsonObject move(Person person, JsonObject asked) {
    if (!Json.text(asked, "to").matches("\\d{1,15}")) {
      throw new No("Choose a moment first.");
    }
    Instant to = Instant.ofEpochMilli(asked.get("to").getAsLong());
    if (!to.isAfter(time.now())) {
      throw new No("The clock only moves on, never back.");
    }
    if (!courier.settles(PATIENCE)) {
      throw new No("The app is still busy. Try again in a moment.");
    }
    try {
      time.moveTo(to);
    } catch (RuntimeException e) {
      throw new No(String.valueOf(e.getMessage()));
    }
    happenings.tell(new Happening.ClockMoved());
    return new JsonObject();
  }
}
