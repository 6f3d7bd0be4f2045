package dev.starling.sharing;

import dev.starling.story.Story;

/** A story as a colleague may read it now. */
public record SharedStory(Share share, Story story) {}
