package dev.starling.quiz;

import java.time.Instant;
import java.util.Optional;

/**
 * The item to show next.
 *
 * @param turn how often it was answered before; an answer counts for its own turn only
 * @param restsUntil when it would be due, if nothing is due yet
 */
public record Next(Item item, int turn, Optional<Instant> restsUntil) {}
