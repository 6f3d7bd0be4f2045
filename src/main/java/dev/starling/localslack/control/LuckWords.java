package dev.starling.localslack.control;

import com.google.gson.JsonObject;
import dev.starling.localslack.delivery.Luck;
import dev.starling.localslack.model.Json;

/** Reads how often something shall go wrong: once, so many times, for ever, or by chance. */
final class LuckWords {
  private LuckWords() {}

  static Luck read(JsonObject asked) {
    if (Json.has(asked, "chance")) {
      double chance = Asked.number(asked, "chance", 1);
      if (chance < 0 || chance > 1) {
        throw new No("\"chance\" is a number from 0 to 1.");
      }
      return Luck.chance(chance, seed(asked));
    }
    if (Json.text(asked, "times").equals("for ever")) {
      return Luck.forEver();
    }
    double times = Asked.number(asked, "times", 1);
    if (times < 1 || times != Math.rint(times)) {
      throw new No("\"times\" is a whole number from 1 up, or \"for ever\".");
    }
    return Luck.times((int) times);
  }

  static long seed(JsonObject asked) {
    return (long) Asked.number(asked, "seed", 0);
  }
}
