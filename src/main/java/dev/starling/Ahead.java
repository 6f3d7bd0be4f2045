package dev.starling;

import java.time.Instant;

/** Something that is to happen. */
record Ahead(String label, Instant at) {}
