/** A person's story bank: writing stories, looking through them, saying which one was told. */
@org.jspecify.annotations.NullMarked
package dev.starling.slack.story;
