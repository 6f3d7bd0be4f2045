package dev.starling.forget;

import dev.starling.base.PersonId;
import dev.starling.workspace.Forgotten;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Knows what is forgotten: what people had deleted, and what is older than anything is kept. */
public final class Oblivion implements Forgotten {
  private final ForgottenNames names;
  private final KeyedHash hash;
  private final Optional<Duration> kept;
  private final Clock clock;

  /**
   * @param kept how long answers and marks are; empty for good
   */
  public Oblivion(ForgottenNames names, KeyedHash hash, Optional<Duration> kept, Clock clock) {
    this.names = names;
    this.hash = hash;
    this.kept = kept;
    this.clock = clock;
  }

  @Override
  public boolean covers(PersonId person, Instant moment) {
    return kept.filter(age -> moment.isBefore(clock.instant().minus(age))).isPresent()
        || names
            .until(person.workspace(), hash.all(person))
            .filter(until -> !moment.isAfter(until))
            .isPresent();
  }

  /** Joins the open transaction. */
  void keep(PersonId person, Instant until) {
    names.keep(person.workspace(), hash.of(person), until);
  }
}
