package dev.starling.schedule;

import dev.starling.question.Focus;
import java.time.Instant;

/**
 * A slot that is now to be posted.
 *
 * @param late so late that the post should say so
 * @param focus what its question keeps to
 */
public record Opening(Slot slot, Instant closesAt, boolean late, Focus focus) {}
