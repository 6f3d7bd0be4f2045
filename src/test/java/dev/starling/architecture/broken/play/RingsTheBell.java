package dev.starling.architecture.broken.play;

import dev.starling.architecture.broken.Main;

/** Sees the front door. */
record RingsTheBell(Main main) {}
