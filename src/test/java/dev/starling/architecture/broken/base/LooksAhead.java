package dev.starling.architecture.broken.base;

import dev.starling.architecture.broken.round.SleepsOnThreads;

/** Sees a room further down the line. */
record LooksAhead(SleepsOnThreads later) {}
