package dev.starling.localslack.model;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Hands out timestamps: each later than every one before, also when the clock stands still. */
public final class Stamps {
  private final Documents documents;
  private final InstantSource clock;
  private long last;

  public Stamps(Documents documents, InstantSource clock) {
    this.documents = documents;
    this.clock = clock;
    this.last = documents.find("meta", "stamp").map(doc -> doc.get("last").getAsLong()).orElse(0L);
  }

  public String next() {
    synchronized (documents) {
      last = Math.max(ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant()), last + 1);
      documents.put("meta", "stamp", Json.of("last", last));
      return last();
    }
  }

  /** The latest that was handed out. */
  public String last() {
    synchronized (documents) {
      return String.format("%d.%06d", last / 1_000_000, last % 1_000_000);
    }
  }

  public long seconds() {
    return clock.instant().getEpochSecond();
  }

  public Instant now() {
    return clock.instant();
  }
}
