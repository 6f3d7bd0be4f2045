package dev.starling.localslack.teammates;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Chance that comes out the same each time the same thing is asked. */
final class Dice {
  private Dice() {}

  static RandomGenerator of(String... names) {
    byte[] bytes = String.join("\n", names).getBytes(StandardCharsets.UTF_8);
    UUID digest = UUID.nameUUIDFromBytes(bytes);
    return new SplittableRandom(digest.getMostSignificantBits() ^ digest.getLeastSignificantBits());
  }
}
