package dev.starling.architecture.broken.bare;

/** Lives in a package that says nothing of null. */
record Unmarked() {}
