package dev.starling.architecture.broken.attic;

/** Lives in a room that is on no plan. */
record Stranger() {}
