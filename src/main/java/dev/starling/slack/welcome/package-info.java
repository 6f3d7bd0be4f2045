/** The first words in a channel. */
@org.jspecify.annotations.NullMarked
package dev.starling.slack.welcome;
