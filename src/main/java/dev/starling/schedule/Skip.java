package dev.starling.schedule;

/**
 * A slot that is dropped.
 *
 * @param again somebody had dropped it before: twice is once
 */
public record Skip(Slot slot, boolean again) {}
