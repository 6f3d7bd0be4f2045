package dev.starling.schedule;

import java.time.Instant;

/**
 * A slot that is now to be posted.
 *
 * @param late so late that the post should say so
 */
public record Opening(Slot slot, Instant closesAt, boolean late) {}
