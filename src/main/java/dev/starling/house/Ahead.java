package dev.starling.house;

import java.time.Instant;

/** Something that is to happen. */
public record Ahead(String label, Instant at) {}
