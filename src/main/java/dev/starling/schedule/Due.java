package dev.starling.schedule;

import java.time.Instant;
import java.time.LocalDate;

/** A moment at which a schedule has a slot, and the local date that the slot belongs to. */
public record Due(LocalDate date, Instant at) {}
