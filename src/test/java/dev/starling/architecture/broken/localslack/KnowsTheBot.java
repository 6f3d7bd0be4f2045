package dev.starling.architecture.broken.localslack;

import dev.starling.architecture.broken.base.Word;

/** Is no stranger to the bot. */
record KnowsTheBot(Word word) {}
