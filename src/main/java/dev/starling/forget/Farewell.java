package dev.starling.forget;

import dev.starling.base.PersonId;
import java.time.Instant;

/** What a person is to be told was deleted. */
public record Farewell(PersonId person, Holdings deleted, Instant saidAt) {}
