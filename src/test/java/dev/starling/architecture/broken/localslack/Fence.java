package dev.starling.architecture.broken.localslack;

/** Is looked over. */
public record Fence() {}
