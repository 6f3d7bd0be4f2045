package dev.starling.architecture.broken.base;

/** Is in its place and does no harm. */
public record Word(String text) {}
