package dev.starling.architecture.broken.feedback;

/** Has a name that says nothing. */
record MarkManager() {}
