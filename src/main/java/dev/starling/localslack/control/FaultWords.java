package dev.starling.localslack.control;

import com.google.gson.JsonObject;
import dev.starling.localslack.api.Fault;
import dev.starling.localslack.model.Json;
import java.util.List;

/** Reads what a call of the Web API shall get. */
final class FaultWords {
  private static final List<String> WAYS =
      List.of("error", "status", "retry_after", "cut", "silent", "slow");

  private FaultWords() {}

  static Fault read(JsonObject asked) {
    List<String> chosen = WAYS.stream().filter(way -> Json.has(asked, way)).toList();
    if (chosen.size() != 1) {
      throw new No("Say in one way what shall go wrong: " + String.join(", ", WAYS) + ".");
    }
    Fault fault = fault(chosen.get(0), asked);
    if (Json.has(asked, "after")) {
      fault = fault.after(Asked.seconds(asked, "after", 0));
    }
    return Json.is(asked, "carried_out") ? fault.carriedOut() : fault;
  }

  private static Fault fault(String way, JsonObject asked) {
    return switch (way) {
      case "error" -> Fault.error(Asked.text(asked, way));
      case "status" -> Fault.status(status(asked));
      case "retry_after" -> Fault.rateLimited(Asked.seconds(asked, way, 1));
      case "cut" -> Fault.cutBeforeCarryingOut();
      case "silent" -> Fault.silence(Asked.seconds(asked, way, 1));
      default -> Fault.slow(Asked.seconds(asked, way, 1));
    };
  }

  private static int status(JsonObject asked) {
    double status = Asked.number(asked, "status", 500);
    if (status < 200 || status > 599) {
      throw new No("\"status\" is an HTTP status from 200 to 599.");
    }
    return (int) status;
  }
}
