package dev.starling.architecture.broken.house;

import dev.starling.architecture.broken.localslack.Fence;

/** Sees the local Slack. */
record LooksOverTheFence(Fence fence) {}
