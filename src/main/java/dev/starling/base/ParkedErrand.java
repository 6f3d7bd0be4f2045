package dev.starling.base;

import java.time.Instant;

/**
 * An errand that was given up.
 *
 * @param kind as {@link Errand#kind} names it
 * @param incident the id under which the log tells why
 */
public record ParkedErrand(String kind, String incident, Instant parkedAt) {}
