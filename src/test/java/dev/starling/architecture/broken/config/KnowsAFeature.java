package dev.starling.architecture.broken.config;

import dev.starling.architecture.broken.base.Word;

/** Knows more than the settings. */
record KnowsAFeature(Word word) {}
