package dev.starling.localslack.delivery;

import com.google.gson.JsonObject;
import dev.starling.localslack.model.Json;
import java.util.Random;

/** How often something goes wrong: so many times, for ever, or by a chance that a seed decides. */
public final class Luck {
  private static final int FOR_EVER = Integer.MAX_VALUE;

  private final double chance;
  private final long seed;
  private final Random random;
  private int left;

  private Luck(int left, double chance, long seed) {
    this.left = left;
    this.chance = chance;
    this.seed = seed;
    this.random = new Random(seed);
  }

  public static Luck times(int times) {
    return new Luck(times, 1, 0);
  }

  public static Luck forEver() {
    return times(FOR_EVER);
  }

  /** The same seed strikes in the same places again. */
  public static Luck chance(double chance, long seed) {
    return new Luck(FOR_EVER, chance, seed);
  }

  /** Asked each time it might happen. */
  public synchronized boolean strikes() {
    boolean struck = left > 0 && (chance >= 1 || random.nextDouble() < chance);
    if (struck && left != FOR_EVER) {
      left--;
    }
    return struck;
  }

  public synchronized boolean isSpent() {
    return left <= 0;
  }

  /** A new source of chance for choices that are not about how often. */
  Random dice() {
    return new Random(seed);
  }

  public synchronized JsonObject json() {
    return chance < 1
        ? Json.of("chance", chance, "seed", seed)
        : Json.of("times", left == FOR_EVER ? "for ever" : left);
  }
}
