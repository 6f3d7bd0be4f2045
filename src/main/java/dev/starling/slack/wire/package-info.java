/**
 * The wire between Slack and us: requests come in through one door (or one socket), leave through
 * three callers ({@link Poster}, {@link Lookup}, {@link Modals}), and know nothing of the features.
 */
@org.jspecify.annotations.NullMarked
package dev.starling.slack.wire;
