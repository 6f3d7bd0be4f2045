package dev.starling.architecture.broken.coach;

import dev.starling.architecture.broken.house.Hall;

/** Sees where the house is put together. */
record KnowsTheHall(Hall hall) {}
