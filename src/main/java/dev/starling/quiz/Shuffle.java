package dev.starling.quiz;

import dev.starling.base.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Where an item lies in the order that is a person's own, so that colleagues don't meet one. */
final class Shuffle {
  private Shuffle() {}

  /** The same on every machine and after every restart. */
  static long number(PersonId person, ItemId item) {
    CRC32 sum = new CRC32();
    sum.update((person + " " + item).getBytes(StandardCharsets.UTF_8));
    return sum.getValue();
  }
}
