package dev.starling.base;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Random;

/** Makes new opaque ids: short, safe in a URL, and impossible to guess. */
public final class Ids {
  private static final int BITS = 75;
  private final Random random;

  public Ids() {
    this(new SecureRandom());
  }

  /** With a seeded source the ids are the same in every run, as tests like it. */
  public Ids(Random random) {
    this.random = random;
  }

  public String next() {
    return new BigInteger(BITS, random).setBit(BITS).toString(32);
  }
}
