package dev.starling.architecture.broken.workspace;

import dev.starling.architecture.broken.base.Word;

/** Sees only what stands before it in the line. */
record LooksBack(Word word) {}
