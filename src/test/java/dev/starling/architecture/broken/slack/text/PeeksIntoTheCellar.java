package dev.starling.architecture.broken.slack.text;

import dev.starling.architecture.broken.storage.KnowsSlackToo;

/** Sees what is stored without asking the features. */
record PeeksIntoTheCellar(KnowsSlackToo cellar) {}
