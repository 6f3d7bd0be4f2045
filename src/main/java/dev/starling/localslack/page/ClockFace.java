package dev.starling.localslack.page;

import com.google.gson.JsonObject;
import dev.starling.localslack.TimeMachine;
import dev.starling.localslack.model.Json;
import java.time.Clock;
import java.time.Duration;

/** The workspace's clock as the page shows it. */
final class ClockFace {
  private static final Duration NEGLIGIBLE = Duration.ofSeconds(2);

  private final TimeMachine time;
  private final Clock real;

  ClockFace(TimeMachine time, Clock real) {
    this.time = time;
    this.real = real;
  }

  JsonObject json() {
    Duration ahead = Duration.between(real.instant(), time.now()).abs();
    return Json.of(
        "now", time.now().toEpochMilli(),
        "moved", ahead.compareTo(NEGLIGIBLE) > 0,
        "moments",
            Json.list(
                time.moments().stream()
                    .map(m -> Json.of("label", m.label(), "at", m.at().toEpochMilli()))
                    .toList()));
  }
}
