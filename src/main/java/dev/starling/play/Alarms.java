package dev.starling.play;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Things that happen when their time has come.
 *
 * @param earliest when the first of them does; the past while it is under way
 * @param look lets those that are due begin
 */
record Alarms(Supplier<Optional<Instant>> earliest, Runnable look) {}
